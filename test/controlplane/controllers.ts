import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiServer } from './api-server.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { kwokStages } from './kwok-stages.ts';
import type { ProcessTree } from './process-tree.ts';
import type { ControllerName, Settings } from './settings.ts';
import { toolPath } from './tools/tool-sets.ts';

/** Starts one controller as its own user. */
export function startController(
  name: ControllerName,
  tree: ProcessTree,
  api: ApiServer,
  settings: Settings,
): void {
  const kubeconfig = `--kubeconfig=${writeKubeconfig(tree.folder, name, api.connections[name])}`;
  tree.run(commands[name](kubeconfig, tree, api, settings));
}

type Command = (
  kubeconfig: string,
  tree: ProcessTree,
  api: ApiServer,
  settings: Settings,
) => { name: string; command: string; args: string[] };

/** None of them serves metrics or health, so none needs a port. */
const commands: Readonly<Record<ControllerName, Command>> = {
  'controller-manager': (kubeconfig, _tree, { certificate, serviceAccountKey }, { kubernetes, network }) => ({
    name: 'kube-controller-manager',
    command: toolPath('kube-controller-manager'),
    args: [
      kubeconfig,
      '--leader-elect=false',
      '--secure-port=0',
      '--use-service-account-credentials=true',
      // It asks for a token for each of its controllers; at its usual 20 requests a second that takes seconds.
      '--kube-api-qps=500',
      '--kube-api-burst=1000',
      `--service-account-private-key-file=${serviceAccountKey}`,
      `--root-ca-file=${certificate}`,
      // No kubelet renews a lease; after 40 seconds without one, the pods of every node would count as not ready.
      '--node-monitor-grace-period=24h',
      '--allocate-node-cidrs=true',
      `--cluster-cidr=${network.podCidr}`,
      `--service-cluster-ip-range=${network.serviceCidr}`,
      `--emulated-version=kube=${kubernetes}`,
    ],
  }),
  scheduler: (kubeconfig, _tree, _api, { kubernetes }) => ({
    name: 'kube-scheduler',
    command: toolPath('kube-scheduler'),
    args: [kubeconfig, '--leader-elect=false', '--secure-port=0', `--emulated-version=kube=${kubernetes}`],
  }),
  kwok: (kubeconfig, tree, _api, { stages }) => ({
    name: 'kwok',
    command: toolPath('kwok'),
    args: [
      kubeconfig,
      '--manage-all-nodes=true',
      `--config=${writeStages(tree.folder, [...kwokStages, ...stages])}`,
    ],
  }),
};

function writeStages(folder: string, stages: Settings['stages']): string {
  const path = join(folder, 'stages.yaml');
  writeFileSync(path, stages.map((stage) => `---\n${JSON.stringify(stage, undefined, 2)}\n`).join(''));
  return path;
}
