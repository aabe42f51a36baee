import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, noContent, refusalAnswer, send } from './answer.ts';
import type { CloudEvent } from './cloud-event.ts';
import { InvocationContext, type Surroundings } from './context.ts';
import { Refusal, refusalOf } from './errors.ts';
import type { Claim } from './idempotency.ts';
import type { Metrics } from './metrics.ts';
import type { SpanExporter } from './span-exporter.ts';

/** What all invocations need of the server. */
export interface Host extends Surroundings {
  readonly metrics: Metrics;
  readonly spans: SpanExporter | undefined;
  /** Whether connections are to be closed after their answer. */
  readonly draining: boolean;
  /** Is told when the time of a handler begins. */
  began(): void;
  /** Is told when an invocation is over. */
  ended(invocation: Invocation): void;
}

/** One accepted request, until it is answered; whatever comes after the first answer is dropped. */
export class Invocation {
  readonly request: IncomingMessage;
  /** Resolves when the handler has ended, even after its answer was given for it. */
  work: Promise<void> | undefined;
  readonly #host: Host;
  readonly #response: ServerResponse;
  #context: InvocationContext | undefined;
  #claim: Claim | undefined;
  #startedAt = 0;
  #answered = false;

  constructor(host: Host, request: IncomingMessage, response: ServerResponse) {
    this.#host = host;
    this.request = request;
    this.#response = response;
  }

  /** Milliseconds until its time is over; `Infinity` while it has not begun. */
  get remainingMs(): number {
    return this.#context
      ? this.#startedAt + this.#host.timeoutMs - performance.now()
      : Number.POSITIVE_INFINITY;
  }

  get answered(): boolean {
    return this.#answered;
  }

  /** The time of the handler begins. */
  begin(event: CloudEvent | undefined, claim?: Claim): InvocationContext {
    this.#claim = claim;
    this.#context = new InvocationContext(this.#host, this.request.headers, event);
    this.#startedAt = performance.now();
    this.#host.began();
    return this.#context;
  }

  succeed(answer: Answer, result = 'Success'): void {
    if (this.#answered) return;
    try {
      this.#settle(answer, result);
    } catch (error) {
      this.fail(error);
    }
  }

  fail(thrown: unknown): void {
    if (this.#answered) return;
    const refusal = refusalOf(thrown);
    this.#log(refusal);
    // Whoever gets the answer may send the event again at once, so it is forgotten before.
    const released = this.#claim?.release();
    this.#claim = undefined;
    if (released)
      released.then(
        () => this.#refuse(refusal),
        () => this.#refuse(refusal),
      );
    else this.#refuse(refusal);
  }

  /** Fires the signal and answers for the handler. */
  giveUp(reason: 'HandlerTimeout' | 'Draining', message: string): void {
    const refusal = new Refusal(reason, message);
    this.#context?.abort(refusal);
    this.fail(refusal);
  }

  /** The client went away before its request was whole. */
  abandon(): void {
    if (this.#answered) return;
    this.#answered = true;
    this.#host.ended(this);
  }

  #refuse(refusal: Refusal): void {
    if (!this.#answered) this.#settle(refusalAnswer(refusal), refusal.reason);
  }

  #settle(answer: Answer, result: string): void {
    if (this.#host.draining) this.#response.shouldKeepAlive = false;
    if (answer === noContent) this.#response.writeHead(204).end();
    else send(this.#response, answer);
    this.#answered = true;
    const { metrics, spans } = this.#host;
    metrics.count(result);
    if (this.#context) metrics.observe((performance.now() - this.#startedAt) / 1000);
    if (spans && this.#context?.trace.sampled) spans.add(this.#span(this.#context, answer.status, result));
    this.#host.ended(this);
  }

  #log(refusal: Refusal): void {
    if (!this.#context) return;
    const { reason, message, status, cause } = refusal;
    const error = cause ?? { name: reason, message };
    if (status >= 500) this.#context.logger.error(reason, { error });
    else this.#context.logger.warn(reason, { error });
  }

  #span({ event, trace, startedAt }: InvocationContext, status: number, result: string) {
    const attributes = {
      'faas.trigger': event ? 'pubsub' : 'http',
      ...(event && {
        'cloudevents.event_id': event.id,
        'cloudevents.event_source': event.source,
        'cloudevents.event_type': event.type,
      }),
      'http.response.status_code': status,
    };
    const kind = event ? ('CONSUMER' as const) : ('SERVER' as const);
    return {
      trace,
      kind,
      startedAt,
      endedAt: Date.now(),
      attributes,
      error: status >= 500 ? result : undefined,
    };
  }
}
