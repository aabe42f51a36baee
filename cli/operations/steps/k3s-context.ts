import type { Invocation } from '../invocation.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';
import { apiServerAnswers, apiServerPatience, firstServer } from './nodes.ts';
import { onMachine } from './ssh.ts';

/** Where k3s keeps the certificates of its admin. */
const certificates = '/var/lib/rancher/k3s/server/tls';

/** A context named like the cluster, with the admin's certificate of the first server. */
export function k3sContext(site: Site): Step {
  const { name, network } = site.spec;
  const first = firstServer(site);
  const folder = `.cache/kubeconfig/${name}`;
  const fetched = ['server-ca.crt', 'client-admin.crt', 'client-admin.key'];
  const [ca, certificate, key] = fetched.map((file) => `${folder}/${file}`);
  const fetches = fetched.map(
    (file): Invocation => ({
      argv: onMachine(first, 'cat', `${certificates}/${file}`),
      output: `${folder}/${file}`,
    }),
  );
  const server = `https://${network.address}:${network.apiServerPort}`;
  const config = (...args: readonly string[]): Invocation => ({ argv: ['kubectl', 'config', ...args] });
  const embedded = '--embed-certs=true';
  return {
    name: 'kubeconfig',
    brings: `the context ${name}, in which the API server answers`,
    commands: [
      ...fetches,
      config('set-cluster', name, `--server=${server}`, `--certificate-authority=${ca}`, embedded),
      config('set-credentials', name, `--client-certificate=${certificate}`, `--client-key=${key}`, embedded),
      config('set-context', name, `--cluster=${name}`, `--user=${name}`),
      { argv: ['rm', '-r', folder] },
    ],
    patience: apiServerPatience,
    missing: (programs) => apiServerAnswers(programs, name),
  };
}
