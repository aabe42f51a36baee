import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { formatAmounts } from '../../../constructs/checks/scheduling/amounts.ts';
import { fitsNode } from '../../../constructs/checks/scheduling/node-fit.ts';
import { scheduleCluster } from '../../../constructs/checks/scheduling/schedule.ts';
import { met, type Need, type Site, unmeasured, unmet, type Verdict } from '../need.ts';
import type { NodeFacts } from '../node-facts.ts';

const devicePlugin = 'nvidia-device-plugin';

/** Driver and container toolkit on machines with GPUs, the device plugin there and nowhere else, pods that find one. */
export const gpu: Need = (site) => {
  const { spec } = site.view;
  if (!spec.components.includes(devicePlugin)) return [];
  return [
    ...spec.nodes.flatMap((node) => [
      ...labels(site, node),
      ...(node.gpus ? software(node, site.facts.get(node.name)) : []),
    ]),
    ...pods(site),
  ];
};

/** The plugin's DaemonSet chooses its nodes by label, and must tolerate what keeps other pods away. */
function labels({ view }: Site, node: NodeSpec): readonly Verdict[] {
  const plugin = view.workloads.find(({ kind, name }) => kind === 'DaemonSet' && name === devicePlugin);
  const admitted = plugin !== undefined && fitsNode(plugin.podSpec, view.spec.engine, node);
  if (admitted === (node.gpus !== undefined)) {
    return node.gpus ? [met('its labels and taints admit the device plugin', node.name)] : [];
  }
  return node.gpus
    ? [
        unmet(
          'no label or a taint keeps the device plugin away',
          'Label the node nvidia.com/gpu.present=true.',
          node.name,
        ),
      ]
    : [
        unmet(
          'the device plugin would run here without a GPU',
          'Remove the label nvidia.com/gpu.present.',
          node.name,
        ),
      ];
}

function software({ name }: NodeSpec, facts: NodeFacts | undefined): readonly Verdict[] {
  if (!facts) return [unmeasured('NVIDIA driver and container toolkit', name)];
  const { nvidia } = facts;
  if (!nvidia) return [unmet('no NVIDIA driver answers', 'Install the driver before k3s starts.', name)];
  const toolkit = nvidia.runtime
    ? met(`driver ${nvidia.driver} and container toolkit`, name)
    : unmet(
        'the container toolkit is missing',
        'Install it and restart k3s, which looks for it at its start.',
        name,
      );
  return [toolkit];
}

function pods({ view }: Site): readonly Verdict[] {
  const without = scheduleCluster(view).unplaced.filter(({ group }) => group.requests.gpu > 0);
  if (without.length === 0) return [met('every pod that asks for GPUs finds them')];
  return without.map(({ group }) =>
    unmet(
      `${group.name} finds no node with ${formatAmounts(group.requests)}`,
      'Label and tolerate the nodes with GPUs, or ask for less.',
    ),
  );
}
