import type { Clock } from '../kube/clock.ts';
import { Controller, type ReconcileObservation, type ReconcileResult } from '../kube/controller.ts';
import { Workqueue, type WorkqueueMetrics } from '../kube/queue/workqueue.ts';
import type { Rate } from '../kube/rate-limiter.ts';

export interface TermOptions {
  readonly clock: Clock;
  readonly workers: number;
  readonly retryRate: Rate;
  readonly reconcile: (key: string, signal: AbortSignal) => Promise<ReconcileResult>;
  readonly observe: (observation: ReconcileObservation) => void;
  readonly metrics?: WorkqueueMetrics;
  /** Milliseconds that reconciles under way have when the process ends. */
  readonly graceMs: number;
}

/** One time of leading: its queue and its workers end with it. */
export class Term {
  readonly queue: Workqueue;
  readonly controller: Controller;
  readonly #clock: Clock;
  readonly #graceMs: number;

  constructor(options: TermOptions) {
    const { clock, retryRate, metrics, workers, reconcile, observe, graceMs } = options;
    this.#clock = clock;
    this.#graceMs = graceMs;
    this.queue = new Workqueue({ clock, retryRate, metrics, maxRetryMs: 300_000 });
    this.controller = new Controller({ queue: this.queue, clock, workers, reconcile, observe });
  }

  /**
   * Works until the lead is lost, which ends everything at once, or the process is to stop, which lets the workers finish
   * what they are at.
   */
  async run(lost: AbortSignal, stop: AbortSignal): Promise<void> {
    const hard = new AbortController();
    const end = () => hard.abort(lost.reason);
    const drain = () => {
      void this.queue.close();
      const cancel = this.#clock.after(this.#graceMs, () =>
        hard.abort(new Error('the grace period is over')),
      );
      hard.signal.addEventListener('abort', cancel);
    };
    lost.addEventListener('abort', end);
    stop.addEventListener('abort', drain);
    hard.signal.addEventListener('abort', () => void this.queue.close());
    if (stop.aborted) drain();
    if (lost.aborted) end();
    await this.controller.run(hard.signal);
    lost.removeEventListener('abort', end);
    stop.removeEventListener('abort', drain);
    hard.abort();
  }
}
