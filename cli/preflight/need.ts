import type { ClusterView } from '../../constructs/core/view.ts';
import type { NodeFacts } from './node-facts.ts';

/** What components need of nodes. */
export const needNames = ['ebpf', 'spegel', 'longhorn', 'gpu', 'spin'] as const;

export type NeedName = (typeof needNames)[number];

/** A rendered cluster on its machines. */
export interface Site {
  /** Its nodes are as measured, where they were. */
  readonly view: ClusterView;
  /** By node. */
  readonly facts: ReadonlyMap<string, NodeFacts>;
}

/** How one need stands on one node, or on all together. */
export interface Verdict {
  /** Absent: of the cluster as a whole. */
  readonly node?: string;
  /** `unmeasured`: the literal cannot know it. */
  readonly state: 'met' | 'unmet' | 'unmeasured';
  /** What is so, is missing, or should be measured. */
  readonly detail: string;
  /** What to do; only of `unmet`. */
  readonly fix?: string;
}

/** Judges one need; no verdict where nothing in the cluster has it. */
export type Need = (site: Site) => readonly Verdict[];

export function met(detail: string, node?: string): Verdict {
  return { ...(node ? { node } : {}), state: 'met', detail };
}

export function unmeasured(detail: string, node: string): Verdict {
  return { node, state: 'unmeasured', detail };
}

export function unmet(detail: string, fix: string, node?: string): Verdict {
  return { ...(node ? { node } : {}), state: 'unmet', detail, fix };
}
