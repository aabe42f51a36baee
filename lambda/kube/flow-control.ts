import { type Clock, sleep } from './clock.ts';
import { type Rate, RateLimiter } from './rate-limiter.ts';

/** One client's manners: no more than a rate, and silence for as long as the server asks for it. */
export class FlowControl {
  readonly #clock: Clock;
  readonly #bucket: RateLimiter | undefined;
  #quietUntil = 0;

  /** @param rate absent: as fast as it goes */
  constructor(clock: Clock, rate?: Rate) {
    this.#clock = clock;
    this.#bucket = rate && new RateLimiter(rate, clock);
  }

  /** Resolves when a request may go, or when the signal ends; returns the milliseconds waited. */
  async enter(signal?: AbortSignal): Promise<number> {
    const line = this.#bucket?.reserve() ?? 0;
    const wait = Math.max(line, this.#quietUntil - this.#clock.monotonic());
    if (wait <= 0) return 0;
    await sleep(this.#clock, wait, signal);
    return wait;
  }

  /** The server has asked all of us to be quiet for some seconds. */
  holdBack(seconds: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.monotonic() + seconds * 1000);
  }
}
