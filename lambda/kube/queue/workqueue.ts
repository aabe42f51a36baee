import { type Clock, systemClock } from '../clock.ts';
import { nameOf } from '../object.ts';
import { type Rate, RateLimiter } from '../rate-limiter.ts';
import { Rounds } from './rounds.ts';

/** What a queue reports, in client-go's terms. */
export interface WorkqueueMetrics {
  added(): void;
  retried(): void;
  /** An item left the queue for a worker after these seconds. */
  waited(seconds: number): void;
  /** A worker was done with an item after these seconds. */
  worked(seconds: number): void;
}

export interface WorkqueueOptions {
  readonly clock?: Clock;
  /** Wait of an item after its first failure. Default: 5 ms; it doubles with every further one. */
  readonly firstRetryMs?: number;
  /** Default: 1,000 s. */
  readonly maxRetryMs?: number;
  /** Of all retries together. Default: 10 a second, 100 at once. */
  readonly retryRate?: Rate;
  /** Who shares a turn. Default: the namespace of the key. */
  readonly groupOf?: (key: string) => string;
  readonly metrics?: WorkqueueMetrics;
}

interface Delayed {
  readonly at: number;
  readonly cancel: () => void;
}

/**
 * Keys to work on, each at most once in the queue and with at most one worker: what is added while a worker has it comes
 * again when the worker is done.
 */
export class Workqueue {
  readonly #clock: Clock;
  readonly #options: Required<Pick<WorkqueueOptions, 'firstRetryMs' | 'maxRetryMs' | 'groupOf'>>;
  readonly #retries: RateLimiter;
  readonly #metrics: WorkqueueMetrics | undefined;
  readonly #ready = new Rounds();
  /** When each key that waits was added. */
  readonly #dirty = new Map<string, number>();
  /** When each key that is worked on was taken. */
  readonly #processing = new Map<string, number>();
  readonly #delayed = new Map<string, Delayed>();
  readonly #failures = new Map<string, number>();
  readonly #takers: ((key: string | undefined) => void)[] = [];
  readonly #idle: (() => void)[] = [];
  #closed = false;

  constructor(options: WorkqueueOptions = {}) {
    const { clock = systemClock, retryRate = { perSecond: 10, burst: 100 } } = options;
    const { firstRetryMs = 5, maxRetryMs = 1_000_000, groupOf = namespaceOf } = options;
    this.#clock = clock;
    this.#options = { firstRetryMs, maxRetryMs, groupOf };
    this.#retries = new RateLimiter(retryRate, clock);
    this.#metrics = options.metrics;
  }

  /** Keys that wait for a worker now. */
  get depth(): number {
    return this.#ready.size;
  }

  /** Seconds since each key that is worked on was taken. */
  get unfinished(): number[] {
    const now = this.#clock.monotonic();
    return [...this.#processing.values()].map((since) => (now - since) / 1000);
  }

  /** Nothing waits, nothing is worked on; delayed keys do not count. */
  get isIdle(): boolean {
    return this.#dirty.size === 0 && this.#processing.size === 0;
  }

  add(key: string): void {
    if (this.#closed || this.#dirty.has(key)) return;
    this.#metrics?.added();
    this.#dirty.set(key, this.#clock.monotonic());
    if (!this.#processing.has(key)) this.#offer(key);
  }

  /** Adds a key later; of several times the earliest counts. */
  addAfter(key: string, ms: number): void {
    if (this.#closed) return;
    if (ms <= 0) {
      this.add(key);
      return;
    }
    const at = this.#clock.monotonic() + ms;
    const waiting = this.#delayed.get(key);
    if (waiting && waiting.at <= at) return;
    waiting?.cancel();
    const cancel = this.#clock.after(ms, () => {
      this.#delayed.delete(key);
      this.add(key);
    });
    this.#delayed.set(key, { at, cancel });
  }

  /** Adds a key after a failure: later with every one in a row, and no faster than all retries may go. */
  retry(key: string): void {
    const { firstRetryMs, maxRetryMs } = this.#options;
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.set(key, failures + 1);
    this.#metrics?.retried();
    const own = Math.min(maxRetryMs, firstRetryMs * 2 ** Math.min(failures, 40));
    this.addAfter(key, Math.max(own, this.#retries.reserve()));
  }

  /** The key has done well: its next failure counts as the first. */
  forget(key: string): void {
    this.#failures.delete(key);
  }

  /** The next key, once there is one; undefined when the queue is closed. Call `done` with it. */
  take(): Promise<string | undefined> {
    if (this.#closed) return Promise.resolve(undefined);
    const key = this.#ready.next();
    if (key !== undefined) return Promise.resolve(this.#start(key));
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  /** A worker has let go of a key. */
  done(key: string): void {
    const since = this.#processing.get(key);
    this.#processing.delete(key);
    if (since !== undefined) this.#metrics?.worked((this.#clock.monotonic() - since) / 1000);
    if (this.#dirty.has(key)) this.#offer(key);
    if (this.#processing.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Gives out and takes in nothing more; resolves when the last worker is done. */
  close(): Promise<void> {
    this.#closed = true;
    for (const { cancel } of this.#delayed.values()) cancel();
    this.#delayed.clear();
    this.#dirty.clear();
    for (const resolve of this.#takers.splice(0)) resolve(undefined);
    if (this.#processing.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #offer(key: string): void {
    const taker = this.#takers.shift();
    if (taker) taker(this.#start(key));
    else this.#ready.add(this.#options.groupOf(key), key);
  }

  #start(key: string): string {
    const now = this.#clock.monotonic();
    this.#metrics?.waited((now - (this.#dirty.get(key) ?? now)) / 1000);
    this.#dirty.delete(key);
    this.#processing.set(key, now);
    return key;
  }
}

function namespaceOf(key: string): string {
  return nameOf(key).namespace ?? '';
}
