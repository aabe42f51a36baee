import { seededRandom } from './random.ts';

/** What is killed with SIGKILL and started again. */
export type Victim = 'broker' | 'function' | 'rabbitmq';

export interface Kill {
  /** When this many events have been accepted. */
  readonly afterEvents: number;
  readonly victim: Victim;
}

export interface ChaosPlan {
  readonly seed: number;
  readonly events: number;
  /** In order of `afterEvents`. */
  readonly kills: readonly Kill[];
}

/** The same plan for the same arguments: each victim is killed at moments of its own. */
export function planChaos(
  seed: number,
  events: number,
  kills: Readonly<Partial<Record<Victim, number>>>,
): ChaosPlan {
  const random = seededRandom(seed);
  const planned = Object.entries(kills).flatMap(([name, count]) => {
    const victim = victims.find((known) => known === name);
    if (!victim) return [];
    return Array.from({ length: count }, () => ({ afterEvents: Math.floor(random() * events), victim }));
  });
  return { seed, events, kills: planned.sort((a, b) => a.afterEvents - b.afterEvents) };
}

const victims: readonly Victim[] = ['broker', 'function', 'rabbitmq'];
