import type { Clock } from '../kube/clock.ts';
import { nameOf } from '../kube/object.ts';
import { type Rate, RateLimiter } from '../kube/rate-limiter.ts';

/** How often the functions of each namespace may be reconciled: one that changes all the time slows down itself alone. */
export class NamespaceRates {
  readonly #rate: Rate;
  readonly #clock: Clock;
  readonly #limiters = new Map<string, RateLimiter>();

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
  }

  /** Milliseconds that a key must wait; 0 where it may go now, which then counts. */
  delayOf(key: string): number {
    const { namespace = '' } = nameOf(key);
    const limiter = this.#limiters.get(namespace) ?? new RateLimiter(this.#rate, this.#clock);
    this.#limiters.set(namespace, limiter);
    return limiter.tryTake() ? 0 : 1000 / this.#rate.perSecond;
  }
}
