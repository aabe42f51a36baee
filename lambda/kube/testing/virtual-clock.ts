import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { type Timer, TimerHeap } from './timer-heap.ts';

/** When virtual time begins. */
const epoch = Date.UTC(2026, 0, 1);

/**
 * Time that passes only when all work is done: an hour of waiting costs what is done in it. Work must be made of promises
 * alone; sockets and files take real time, which this clock knows nothing of.
 */
export class VirtualClock implements Clock {
  readonly #timers = new TimerHeap();
  #time = 0;

  now(): number {
    return epoch + this.#time;
  }

  monotonic(): number {
    return this.#time;
  }

  after(ms: number, call: () => void): () => void {
    const timer: Timer = { at: this.#time + Math.max(0, ms), call };
    this.#timers.push(timer);
    return () => {
      timer.call = undefined;
    };
  }

  /** Lets time pass until something holds. False when it did not within so many milliseconds, or nothing is left to wait for. */
  async until(holds: () => boolean, withinMs: number): Promise<boolean> {
    const end = this.#time + withinMs;
    for (;;) {
      await turn();
      if (holds()) return true;
      const timer = this.#timers.pop();
      if (!timer) return false;
      if (timer.at > end) {
        this.#timers.push(timer);
        this.#time = end;
        return false;
      }
      this.#time = timer.at;
      timer.call?.();
    }
  }

  /** Lets so many milliseconds pass. */
  async pass(ms: number): Promise<void> {
    const end = this.#time + ms;
    await this.until(() => false, ms);
    this.#time = end;
  }
}

/** A process's view of a clock: its wall clock may jump, and its timers end with it. */
export class ProcessClock implements Clock {
  readonly #clock: Clock;
  #jumped = 0;
  #isDead = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now() + this.#jumped;
  }

  monotonic(): number {
    return this.#clock.monotonic();
  }

  after(ms: number, call: () => void): () => void {
    return this.#clock.after(ms, () => {
      if (!this.#isDead) call();
    });
  }

  /** Sets the wall clock forward, or back by a negative number. */
  jump(ms: number): void {
    this.#jumped += ms;
  }

  /** Nothing that waits comes back. */
  kill(): void {
    this.#isDead = true;
  }
}
