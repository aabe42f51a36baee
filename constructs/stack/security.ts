import type { Cluster } from '../core/cluster.ts';
import type { GeneratedSecrets } from '../core/generated-secret.ts';
import { listed } from '../listed.ts';
import { Falco } from '../security/falco.ts';
import { SealedSecrets } from '../security/sealed-secrets.ts';
import { SecretGenerator } from '../security/secret-generator.ts';

/** Where each engine's nodes have the socket of containerd. */
const runtimeSockets = {
  kind: '/run/containerd/containerd.sock',
  k3s: '/run/k3s/containerd/containerd.sock',
} as const;

/** What the security layer offers. */
export type Security = ReturnType<typeof buildSecurity>;

export function buildSecurity(cluster: Cluster) {
  const { apiServer } = cluster;
  const { engine, sizes } = cluster.spec;
  const { has } = listed(cluster);
  const layer = cluster.layer('security');
  if (has('sealed-secrets')) new SealedSecrets(layer, { apiServer });
  if (has('falco')) new Falco(layer, { ...sizes.falco, runtimeSocket: runtimeSockets[engine] });

  let generator: SecretGenerator | undefined;
  return {
    /** Made when a component asks for it first: a cluster where nobody does has none. */
    generator: (): GeneratedSecrets => {
      generator ??= new SecretGenerator(layer, { apiServer });
      return generator.secrets;
    },
  };
}
