import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as those who wait see it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const clock: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

/** Lets calls begin one after the other, at most so many a second. */
export class Pace {
  readonly #gap: number;
  readonly #clock: Clock;
  #free = 0;

  constructor(perSecond: number, time: Clock = clock) {
    this.#gap = 1000 / perSecond;
    this.#clock = time;
  }

  /** Resolves when the next call may begin. */
  async turn(): Promise<void> {
    const now = this.#clock.now();
    const begin = Math.max(now, this.#free);
    this.#free = begin + this.#gap;
    if (begin > now) await this.#clock.sleep(begin - now);
  }

  /** Nobody begins before so many milliseconds have passed. */
  hold(milliseconds: number): void {
    this.#free = Math.max(this.#free, this.#clock.now() + milliseconds);
  }
}
