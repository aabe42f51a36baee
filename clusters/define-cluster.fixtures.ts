import { type ClusterSpec, ClusterSpecError, defineCluster, type NodeSpec } from './define-cluster.ts';
import { pi } from './pi.ts';

/** Problems of a literal as `path: problem`. */
export function problemsOf(spec: ClusterSpec): readonly string[] {
  try {
    defineCluster(spec);
    return [];
  } catch (error) {
    if (!(error instanceof ClusterSpecError)) throw error;
    return error.problems.map(({ path, problem }) => `${path}: ${problem}`);
  }
}

/** A valid cluster, to be changed. */
export const edge = pi();
const node = edge.nodes[1] as NodeSpec;

export function withNode(changes: Partial<NodeSpec>): ClusterSpec {
  return { ...edge, nodes: [edge.nodes[0] as NodeSpec, { ...node, ...changes }, ...edge.nodes.slice(2)] };
}

export function withNetwork(spec: ClusterSpec, changes: Partial<ClusterSpec['network']>): ClusterSpec {
  return { ...spec, network: { ...spec.network, ...changes } };
}

export function withSizes(spec: ClusterSpec, changes: ClusterSpec['sizes']): ClusterSpec {
  return { ...spec, sizes: { ...spec.sizes, ...changes } };
}

/** Amounts that are right. */
export const ollama = { models: ['llama3.2:1b'], storage: '10Gi', cpu: '2', memory: '3Gi' };
export const coroot = { storage: '10Gi', prometheus: '10Gi', clickhouse: '20Gi', keepers: 1 };
