import type { Clock } from './clock.ts';

export interface BackoffOptions {
  /** Milliseconds before the second try. */
  readonly firstMs: number;
  /** The longest wait, before jitter. */
  readonly maxMs: number;
  /** Up to this share is added at random. */
  readonly jitter: number;
  /** After this long without a failure it begins anew. */
  readonly resetMs: number;
}

/** client-go's for its reflectors. */
export const reflectorBackoff: BackoffOptions = { firstMs: 800, maxMs: 30_000, jitter: 1, resetMs: 120_000 };

/** Waits that double with every failure, spread by chance so that many clients do not come back at once. */
export class Backoff {
  readonly #options: BackoffOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  #failures = 0;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(options: BackoffOptions, clock: Clock, random: () => number = Math.random) {
    this.#options = options;
    this.#clock = clock;
    this.#random = random;
  }

  /** Milliseconds to wait after one more failure. */
  next(): number {
    const { firstMs, maxMs, jitter, resetMs } = this.#options;
    const now = this.#clock.monotonic();
    if (now - this.#failedAt > resetMs) this.#failures = 0;
    this.#failedAt = now;
    const wait = Math.min(maxMs, firstMs * 2 ** Math.min(this.#failures, 30));
    this.#failures += 1;
    return wait * (1 + jitter * this.#random());
  }
}
