import type { NodeSpec, TaintSpec } from './cluster-spec.ts';

/** Nodes of one role and one share of the machine. */
export interface KindPool extends Pick<NodeSpec, 'role' | 'cpu' | 'memory' | 'disk' | 'labels'> {
  readonly count: number;
}

/** What every node of a machine has in common: kind nodes run on one kernel. */
export type KindHost = Pick<NodeSpec, 'arch' | 'kernel' | 'btf'>;

/** Names that kind gives to nodes of these roles, in this order. */
export function kindNodeNames(cluster: string, roles: readonly NodeSpec['role'][]): readonly string[] {
  const counts = { 'control-plane': 0, worker: 0 };
  return roles.map((role) => {
    counts[role] += 1;
    return `${cluster}-${role}${counts[role] === 1 ? '' : counts[role]}`;
  });
}

/** Taints after `kind create cluster`: it frees the control plane only when that is the one node. */
export function kindTaints(role: NodeSpec['role'], nodes: number): readonly TaintSpec[] {
  if (role === 'worker' || nodes === 1) return [];
  return [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }];
}

/** The nodes of a kind cluster, named and tainted as kind does it. */
export function kindNodes(cluster: string, host: KindHost, pools: readonly KindPool[]): readonly NodeSpec[] {
  const shares = pools.flatMap(({ count, ...share }) => Array.from({ length: count }, () => share));
  const names = kindNodeNames(
    cluster,
    shares.map((share) => share.role),
  );
  return shares.map((share, index) => {
    const taints = kindTaints(share.role, shares.length);
    return { name: names[index] ?? '', ...host, ...share, ...(taints.length > 0 ? { taints } : {}) };
  });
}
