import { annotations, type LambdaFunction } from '../../api/index.ts';
import type { Clock } from '../../kube/clock.ts';
import { keyOf } from '../../kube/object.ts';
import type { Observed } from '../desired/index.ts';
import type { FoundSource } from '../ports.ts';

/** One reconcile of one function: what every concern has seen so far. */
export class Pass {
  readonly fn: LambdaFunction;
  readonly key: string;
  /** Ends it: the lead is lost, or it took too long. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  found: FoundSource | undefined;
  #observed: Observed = {};
  #againMs: number | undefined;

  constructor(fn: LambdaFunction, clock: Clock, signal: AbortSignal) {
    this.fn = fn;
    this.key = keyOf(fn.metadata);
    this.clock = clock;
    this.signal = signal;
  }

  get observed(): Observed {
    return this.#observed;
  }

  /** When to look again, in milliseconds, though nothing may have changed. */
  get againMs(): number | undefined {
    return this.#againMs;
  }

  /** Equal for as long as the function, and so all that follows from it alone, is the same. */
  get stamp(): string {
    const { uid, generation, annotations: own } = this.fn.metadata;
    return `${uid} ${generation} ${own?.[annotations.rebuild] ?? ''}`;
  }

  observe(more: Observed): void {
    this.#observed = { ...this.#observed, ...more };
  }

  refuse(concern: 'service' | 'eventing', message: string): void {
    this.observe({ refusals: { ...this.#observed.refusals, [concern]: message } });
    this.lookAgainIn(refusalRetryMs);
  }

  /** Of several times the earliest counts. */
  lookAgainIn(ms: number): void {
    this.#againMs = Math.min(ms, this.#againMs ?? ms);
  }
}

/** What the API server refuses is tried again: a quota is raised, a webhook comes back. */
const refusalRetryMs = 60_000;
