import type { CloudEvent } from './cloud-event.ts';
import type { Logger } from './logger.ts';
import { continueTrace, type Trace } from './trace.ts';

/** What a handler may know about its invocation. */
export interface Context {
  /** `K_SERVICE`. */
  readonly functionName: string;
  /** `K_REVISION`. */
  readonly revision: string;
  /** Empty in HTTP style. */
  readonly eventId: string;
  /** When the invocation is given up. */
  readonly deadline: Date;
  /** Milliseconds until then, never below 0. */
  remainingMs(): number;
  /** Writes JSON lines that name this event and this trace. */
  readonly logger: Logger;
  readonly trace: Trace;
  /** Fires when the time is over, and when the process ends before. Its reason is an `Error`. */
  readonly signal: AbortSignal;
}

/** What all invocations of a function share. */
export interface Surroundings {
  readonly functionName: string;
  readonly revision: string;
  readonly timeoutMs: number;
  readonly logger: Logger;
  /** Whether traces that begin here are sampled. */
  readonly sampled: boolean;
}

/** A context whose costly parts are made when they are first asked for. */
export class InvocationContext implements Context {
  readonly startedAt = Date.now();
  readonly #surroundings: Surroundings;
  readonly #event: CloudEvent | undefined;
  readonly #headers: NodeJS.Dict<string | string[]>;
  #trace: Trace | undefined;
  #logger: Logger | undefined;
  #controller: AbortController | undefined;
  #aborted: Error | undefined;

  constructor(
    surroundings: Surroundings,
    headers: NodeJS.Dict<string | string[]>,
    event: CloudEvent | undefined,
  ) {
    this.#surroundings = surroundings;
    this.#headers = headers;
    this.#event = event;
  }

  get functionName(): string {
    return this.#surroundings.functionName;
  }

  get revision(): string {
    return this.#surroundings.revision;
  }

  get eventId(): string {
    return this.#event?.id ?? '';
  }

  get event(): CloudEvent | undefined {
    return this.#event;
  }

  get deadline(): Date {
    return new Date(this.startedAt + this.#surroundings.timeoutMs);
  }

  remainingMs(): number {
    return Math.max(0, this.startedAt + this.#surroundings.timeoutMs - Date.now());
  }

  get trace(): Trace {
    const { traceparent, tracestate } = this.#headers;
    const [parent, state] =
      traceparent === undefined
        ? [this.#event?.traceparent, this.#event?.tracestate]
        : [traceparent, tracestate];
    this.#trace ??= continueTrace(parent, state, this.#surroundings.sampled);
    return this.#trace;
  }

  get logger(): Logger {
    const { traceId: trace_id, spanId: span_id } = this.trace;
    const { id, source, type } = this.#event ?? {};
    const event = this.#event && { id, source, type };
    this.#logger ??= this.#surroundings.logger.with({ ...(event && { event }), trace_id, span_id });
    return this.#logger;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted) this.#controller.abort(this.#aborted);
    return this.#controller.signal;
  }

  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
  }
}
