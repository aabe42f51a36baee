import { setTimeout as sleep } from 'node:timers/promises';
import { BuildError } from '../build-error.ts';

/** The other side may do better in a moment. */
export class TryAgainError extends Error {
  override name = 'TryAgainError';
  /** What it asked for, in milliseconds. */
  readonly afterMs: number;

  constructor(message: string, afterMs = 0, cause?: unknown) {
    super(message, { cause });
    this.afterMs = afterMs;
  }
}

export interface RetryOptions {
  /** Default: 4. */
  readonly tries?: number;
  readonly signal?: AbortSignal;
  /** Waits before another try; tests hand in their own. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const firstWaitMs = 200;
const longestWaitMs = 10_000;

/** Tries until it works, waiting twice as long each time; BuildErrors are final. */
export async function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { tries = 4, signal, wait = pause } = options;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted) throw new BuildError('Cancelled', 'the build was stopped', { cause: error });
      if (error instanceof BuildError || tried >= tries) throw error;
      const asked = error instanceof TryAgainError ? error.afterMs : 0;
      await wait(Math.min(longestWaitMs, Math.max(asked, firstWaitMs * 2 ** (tried - 1))), signal);
    }
  }
}

/** The milliseconds of a `Retry-After` header, in seconds or as a date. */
export function retryAfterMs(header: string | undefined, now = Date.now()): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** Whether an answer is worth another try. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** With a tenth more or less, so that many builds do not come back at once. */
async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms * (0.9 + Math.random() * 0.2), undefined, { signal });
}
