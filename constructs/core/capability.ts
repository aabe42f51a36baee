import type { External } from './external.ts';
import type { Pods } from './flow.ts';
import type { Stage } from './stage.ts';

/** Pods behind one port: what a NetworkPolicy needs to know of them. */
export interface Reachable {
  /** What policies call it. */
  readonly service: string;
  readonly pods: Pods;
  /** Port of the pods. */
  readonly targetPort: number;
}

/**
 * Something that one component offers and another takes in its props; taking it is the edge.
 * Without a provider it stands outside the cluster and nothing waits for it.
 */
export abstract class Capability {
  readonly provider: Stage | undefined;

  constructor(provider: Stage | undefined) {
    this.provider = provider;
  }

  /** What the taker's pods call over the network; nothing for a capability that only names an object. */
  reaches(): readonly (Reachable | External)[] {
    return [];
  }
}

/** Every capability in a component's props, however deep in lists and plain objects. */
export function capabilitiesIn(props: unknown): readonly Capability[] {
  if (props instanceof Capability) return [props];
  if (Array.isArray(props)) return props.flatMap(capabilitiesIn);
  if (typeof props !== 'object' || props === null) return [];
  const prototype = Object.getPrototypeOf(props);
  if (prototype !== Object.prototype && prototype !== null) return [];
  return Object.values(props).flatMap(capabilitiesIn);
}
