import type { ClusterSpec, NodeSpec } from '../../../clusters/define-cluster.ts';
import { parseBytes } from '../../../clusters/quantity.ts';
import { type Amounts, amounts, minus, nothing } from './amounts.ts';

/** What k3s itself takes, by its own resource profiling on a Raspberry Pi 4; servers with embedded etcd. */
const k3s: Readonly<Record<NodeSpec['role'], Amounts>> = {
  'control-plane': amounts({ cpu: 300, memory: 1_613_000_000 }),
  worker: amounts({ cpu: 100, memory: 275_000_000 }),
};

/** Share of a disk for volumes: kubelet deletes images from 85 % on, Longhorn keeps 30 % of a disk free. */
const diskForVolumes = { local: 0.85, longhorn: 0.7 };

/**
 * What a node has for pods and their volumes; GPUs only where the device plugin offers them.
 * A kind node's share is already what its kubelet leaves for pods, and the control plane there runs as pods.
 */
export function allocatable({ engine, components }: ClusterSpec, node: NodeSpec): Amounts {
  const share = components.includes('longhorn') ? diskForVolumes.longhorn : diskForVolumes.local;
  const computer = amounts({
    cpu: Math.round(node.cpu * 1000),
    memory: parseBytes(node.memory),
    gpu: components.includes('nvidia-device-plugin') ? (node.gpus?.count ?? 0) : 0,
    disk: Math.floor(parseBytes(node.disk) * share),
  });
  return minus(computer, engine === 'k3s' ? k3s[node.role] : nothing);
}
