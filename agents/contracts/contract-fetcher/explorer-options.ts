import type { AskJson } from './http-json.ts';
import { type Clock, clock, Pace } from './pace.ts';
import type { PatienceOptions } from './patience.ts';

/** How an explorer is asked. */
export interface ExplorerOptions {
  /** Default: the public one. */
  readonly url?: string;
  /** Default: what the explorer allows to everybody. */
  readonly callsPerSecond?: number;
  /** Calls for one question in all. Default: the explorer's own. */
  readonly attempts?: number;
  readonly clock?: Clock;
  readonly ask?: AskJson;
  readonly random?: () => number;
}

/** The patience that the options ask for, or that the explorer has by itself. */
export function patienceOf(
  { callsPerSecond, attempts, clock: time = clock, random = Math.random }: ExplorerOptions,
  own: { readonly callsPerSecond: number; readonly attempts: number },
): PatienceOptions {
  const pace = new Pace(callsPerSecond ?? own.callsPerSecond, time);
  return { pace, clock: time, attempts: attempts ?? own.attempts, random };
}
