import { type Clock, systemClock } from './clock.ts';
import { Deadline } from './deadline.ts';
import type { Workqueue } from './queue/workqueue.ts';

/** What a reconcile asks for. */
export interface ReconcileResult {
  /** Milliseconds after which it wants to look again, though nothing may have changed. */
  readonly againMs?: number;
}

/** How one reconcile ended, in controller-runtime's words. */
export interface ReconcileObservation {
  readonly key: string;
  readonly result: 'success' | 'error' | 'requeue_after';
  readonly seconds: number;
  readonly error?: unknown;
}

export interface ControllerOptions {
  readonly queue: Workqueue;
  /** Makes the world be as the object of a key says, or goes one step. Throws to be called again later. */
  readonly reconcile: (key: string, signal: AbortSignal) => Promise<ReconcileResult>;
  /** Keys at a time. Default: 10. */
  readonly workers?: number;
  /** Milliseconds that one reconcile may take. Default: two minutes. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
  readonly observe?: (observation: ReconcileObservation) => void;
}

/** Workers that take keys from a queue and reconcile them; what fails comes again, later each time. */
export class Controller {
  readonly #options: ControllerOptions;
  readonly #clock: Clock;
  #active = 0;

  constructor(options: ControllerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Workers that reconcile now. */
  get active(): number {
    return this.#active;
  }

  get workers(): number {
    return this.#options.workers ?? 10;
  }

  /** Runs until the queue is closed and every worker is done. @param signal ends what is under way at once */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(Array.from({ length: this.workers }, () => this.#work(signal)));
  }

  async #work(signal: AbortSignal): Promise<void> {
    const { queue } = this.#options;
    for (let key = await queue.take(); key !== undefined; key = await queue.take()) {
      this.#active += 1;
      await this.#reconcile(key, signal);
      this.#active -= 1;
      queue.done(key);
    }
  }

  async #reconcile(key: string, signal: AbortSignal): Promise<void> {
    const { queue, reconcile, observe, timeoutMs = 120_000 } = this.#options;
    const startedAt = this.#clock.monotonic();
    const deadline = new Deadline(this.#clock, timeoutMs, `reconcile of ${key}`, signal);
    const seconds = () => (this.#clock.monotonic() - startedAt) / 1000;
    try {
      const { againMs } = await reconcile(key, deadline.signal);
      queue.forget(key);
      if (againMs !== undefined) queue.addAfter(key, againMs);
      observe?.({ key, result: againMs === undefined ? 'success' : 'requeue_after', seconds: seconds() });
    } catch (error) {
      queue.retry(key);
      observe?.({ key, result: 'error', seconds: seconds(), error });
    } finally {
      deadline.clear();
    }
  }
}
