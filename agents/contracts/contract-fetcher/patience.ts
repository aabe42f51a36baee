import { ExplorerError } from './explorer.ts';
import type { Clock, Pace } from './pace.ts';

export interface PatienceOptions {
  readonly pace: Pace;
  readonly clock: Clock;
  /** Calls in all. */
  readonly attempts: number;
  /** 0 to 1. */
  readonly random: () => number;
}

/** Wait before the second call; doubled before each further one. */
const firstMs = 1000;
/** Longer waits are for whoever asked: it may come back. */
const longestMs = 60_000;

/**
 * Calls again while there are too many calls or no answer: after what the server says, else twice as long every time
 * with up to half of it added by chance, so that many callers do not come back together.
 * @throws ExplorerError the last one
 */
export async function patiently<T>(call: () => Promise<T>, options: PatienceOptions): Promise<T> {
  const { pace, clock, attempts, random } = options;
  for (let attempt = 1; ; attempt += 1) {
    await pace.turn();
    try {
      return await call();
    } catch (error) {
      const backOff = firstMs * 2 ** (attempt - 1) * (1 + random() / 2);
      const milliseconds = waitOf(error) ?? backOff;
      if (attempt >= attempts || milliseconds > longestMs || !isBrief(error)) throw error;
      pace.hold(milliseconds);
      await clock.sleep(milliseconds);
    }
  }
}

function isBrief(error: unknown): boolean {
  return (
    error instanceof ExplorerError && (error.problem === 'rate-limited' || error.problem === 'unavailable')
  );
}

function waitOf(error: unknown): number | undefined {
  const seconds = error instanceof ExplorerError ? error.retryAfter : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
