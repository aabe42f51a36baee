import type { NodeSpec, TaintSpec } from '../../clusters/define-cluster.ts';
import type { Toleration } from '../core/kubernetes.ts';

/** The taints of some nodes that keep pods away, each once, in the order of the nodes. */
export function distinctTaints(nodes: readonly NodeSpec[]): readonly TaintSpec[] {
  const taints = nodes
    .flatMap((node) => node.taints ?? [])
    .filter(({ effect }) => effect !== 'PreferNoSchedule')
    .map((taint) => [taintSetting(taint), taint] as const);
  return [...new Map(taints).values()];
}

/** `key=value:effect`, the way kubectl and Longhorn's settings write it. */
export function taintSetting({ key, value, effect }: TaintSpec): string {
  return `${key}${value ? `=${value}` : ''}:${effect}`;
}

/** What a pod says to be let in regardless. */
export function toleration({ key, value, effect }: TaintSpec): Toleration {
  return value ? { key, operator: 'Equal', value, effect } : { key, operator: 'Exists', effect };
}
