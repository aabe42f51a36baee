import type { ClusterSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import { nodeLabels } from '../../constructs/checks/scheduling/node-fit.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';

/** What kubelet allows by itself. */
const podsOfNode = '110';

/**
 * The Node that a machine's kubelet would register: labels and taints of the literal, all its CPUs, memory and
 * disk for pods, and its GPUs as the device plugin offers them.
 */
export function nodeManifest(node: NodeSpec, engine: ClusterSpec['engine']): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: node.name, labels: nodeLabels(engine, node) },
    spec: { taints: node.taints ?? [] },
  };
}

/** The status that kubelet would report; `index` makes the node's address, one of TEST-NET-1. */
export function nodeStatus(node: NodeSpec, index: number): Manifest {
  const resources = {
    cpu: String(node.cpu),
    memory: node.memory,
    'ephemeral-storage': node.disk,
    pods: podsOfNode,
    ...(node.gpus && { 'nvidia.com/gpu': String(node.gpus.count) }),
  };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: node.name },
    status: {
      allocatable: resources,
      capacity: resources,
      addresses: [
        { type: 'InternalIP', address: `192.0.2.${index + 1}` },
        { type: 'Hostname', address: node.name },
      ],
      nodeInfo: { architecture: node.arch, kernelVersion: node.kernel, operatingSystem: 'linux' },
    },
  };
}
