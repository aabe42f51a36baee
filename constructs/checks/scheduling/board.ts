import type { ClusterSpec, NodeSpec } from '../../../clusters/define-cluster.ts';
import { allocatable } from './allocatable.ts';
import { type Amounts, exceeded, minus, resources } from './amounts.ts';
import { fitsNode } from './node-fit.ts';

/** A node while it fills up. */
export interface Slot {
  readonly node: NodeSpec;
  readonly allocatable: Amounts;
  free: Amounts;
  /** What is left for ordinary pods once every node has its own. */
  alone: Amounts;
  readonly content: { readonly name: string; readonly requests: Amounts }[];
}

/** The empty nodes of a cluster, in the order of its literal. */
export function emptySlots(spec: ClusterSpec): readonly Slot[] {
  return spec.nodes.map((node) => {
    const room = allocatable(spec, node);
    return { node, allocatable: room, free: room, alone: room, content: [] };
  });
}

/** The nodes that admit a pod, whatever room they have. */
export function admitting(slots: readonly Slot[], spec: ClusterSpec, podSpec: unknown): readonly Slot[] {
  return slots.filter(({ node }) => fitsNode(podSpec, spec.engine, node));
}

/** Puts something on a node; the caller has seen that it fits. */
export function put(slot: Slot, name: string, requests: Amounts): void {
  slot.free = minus(slot.free, requests);
  slot.content.push({ name, requests });
}

/** The fullest node on which it fits; of equals the first. */
export function fullest(slots: readonly Slot[], requests: Amounts): Slot | undefined {
  const fitting = slots.filter(({ free }) => exceeded(requests, free).length === 0);
  return leastBy(fitting, ({ allocatable: room, free }) => free.cpu / room.cpu + free.memory / room.memory);
}

/** The node that lacks the fewest kinds of resources, and of these the least of what it lacks. */
export function nearest(slots: readonly Slot[], requests: Amounts): Slot | undefined {
  return leastBy(slots, ({ free }) =>
    exceeded(requests, free).reduce((sum, each) => sum + 2 - free[each] / requests[each], 0),
  );
}

/** The greatest share of a node's resource that a pod takes, over the roomiest node for each. */
export function dominantShare(slots: readonly Slot[], requests: Amounts): number {
  const shares = resources.map((each) => {
    const most = Math.max(...slots.map(({ allocatable: room }) => room[each]));
    return requests[each] === 0 ? 0 : requests[each] / most;
  });
  return Math.max(...shares);
}

function leastBy<T>(values: readonly T[], measure: (value: T) => number): T | undefined {
  let least: T | undefined;
  for (const value of values) if (least === undefined || measure(value) < measure(least)) least = value;
  return least;
}
