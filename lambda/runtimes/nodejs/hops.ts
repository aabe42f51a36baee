import type { CloudEvent } from './cloud-event.ts';
import { Refusal } from './errors.ts';

/** Extension of a reply: how many functions have answered one another until then. */
export const hopsAttribute = 'functionhops';

/** Answers to answers that there may be. */
export const maxHops = 16;

/** The hops of the reply to an event. @throws Refusal LoopDetected when it came too far */
export function hopsAfter(event: CloudEvent): number {
  const text = String(event[hopsAttribute] ?? 0);
  const hops = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (hops < maxHops) return hops + 1;
  throw new Refusal('LoopDetected', `${maxHops} functions have answered one another: events go in a circle`);
}
