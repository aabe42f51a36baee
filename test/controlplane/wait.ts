import { setTimeout } from 'node:timers/promises';

/** A condition did not hold within its limit. */
export class WaitError extends Error {
  override name = 'WaitError';
}

export interface WaitOptions {
  /** Milliseconds to wait at most. Default: five minutes, many times what a busy machine needs. */
  readonly limit?: number;
  /** Called before every look; throws when waiting on makes no sense. */
  readonly giveUp?: () => void;
}

const interval = 50;

/**
 * Looks again and again until a condition gives something other than undefined or false.
 * @param what the end of the sentence "waited for …"
 * @throws WaitError when the limit has passed
 */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T | undefined | false>,
  { limit = 300_000, giveUp }: WaitOptions = {},
): Promise<T> {
  const start = performance.now();
  for (;;) {
    giveUp?.();
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    if (performance.now() - start > limit) throw new WaitError(`waited ${limit / 1000} s for ${what}`);
    await setTimeout(interval);
  }
}
