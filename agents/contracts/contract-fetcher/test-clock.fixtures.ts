import type { Clock } from './pace.ts';

/** Time that passes only by sleeping. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    this.slept.push(milliseconds);
    await Promise.resolve();
    this.#now = Math.max(this.#now, until);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
