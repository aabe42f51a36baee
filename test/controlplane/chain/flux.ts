import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fluxSettings } from '../../../cli/timeline/flux-settings.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import { freePort } from '../../servers/ports.ts';
import type { ControlPlane } from '../control-plane.ts';
import { toolPath } from '../tools/tool-sets.ts';
import { operatorSelector } from './flux-operator.ts';

/** Nobody asks them for health or metrics, and they run once. */
const common = [
  '--enable-leader-election=false',
  '--watch-all-namespaces=true',
  '--events-addr=',
  '--health-addr=0',
  '--metrics-addr=0',
];

/** What `multitenant: true` of a FluxInstance sets. */
const lockdown = [
  '--no-cross-namespace-refs=true',
  '--no-remote-bases=true',
  '--default-service-account=default',
];

/** Where source-controller keeps its artifacts, in the folder of a control plane's processes. */
export function sourceStorage(folder: string): string {
  return join(folder, 'source-controller');
}

/**
 * Starts the real source-controller and kustomize-controller. The first one is given only what flux-operator made,
 * the repository: registries of charts cannot be reached from here, and a stand-in answers for them.
 */
export async function startFlux({ kubeconfig, processes }: ControlPlane, view: ClusterView): Promise<void> {
  const { workers, requeueDependency } = fluxSettings(view);
  const { folder } = processes;
  const env = { HOME: folder, TMPDIR: folder, KUBECONFIG: kubeconfig, RUNTIME_NAMESPACE: fluxNamespace };
  const storage = sourceStorage(folder);
  mkdirSync(storage);
  const address = `127.0.0.1:${await freePort()}`;
  processes.run({
    name: 'source-controller',
    command: toolPath('source-controller'),
    args: [
      ...common,
      `--watch-label-selector=${operatorSelector}`,
      `--storage-path=${storage}`,
      `--storage-addr=${address}`,
      `--storage-adv-addr=${address}`,
    ],
    env,
  });
  processes.run({
    name: 'kustomize-controller',
    command: toolPath('kustomize-controller'),
    args: [...common, ...lockdown, `--concurrent=${workers}`, `--requeue-dependency=${requeueDependency}s`],
    env,
  });
}
