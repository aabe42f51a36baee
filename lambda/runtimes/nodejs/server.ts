import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusalAnswer, send } from './answer.ts';
import { readBody } from './body.ts';
import type { Config } from './config.ts';
import { type Reason, Refusal } from './errors.ts';
import type { Style } from './event-style.ts';
import { type Host, Invocation } from './invocation.ts';
import type { LoadError } from './load.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { SpanExporter } from './span-exporter.ts';

/** Longer than the clients in front (queue-proxy: 90 s) keep an idle connection, so that none meets a closed one. */
const keepAliveMs = 120_000;
/** What a client gets to send a request, head and body. */
const requestMs = 60_000;
/** What clients get to take their answers, and handlers that were given up to heed their signal. */
const lastMs = 1000;

/** The server of one function. */
export class FunctionServer implements Host {
  readonly functionName: string;
  readonly revision: string;
  readonly timeoutMs: number;
  readonly sampled: boolean;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly spans: SpanExporter | undefined;
  readonly server: Server;
  draining = false;
  readonly #config: Config;
  readonly #style: Style | LoadError;
  readonly #open = new Set<Invocation>();
  #drained: (() => void) | undefined;
  #watch: NodeJS.Timeout | undefined;

  /** @param style what serves requests, or why nothing can */
  constructor(
    config: Config,
    style: Style | LoadError,
    tools: { logger: Logger; metrics: Metrics; spans?: SpanExporter },
  ) {
    this.#config = config;
    this.#style = style;
    this.functionName = config.functionName;
    this.revision = config.revision;
    this.timeoutMs = config.timeoutMs;
    this.sampled = config.traces !== undefined;
    this.logger = tools.logger;
    this.metrics = tools.metrics;
    this.spans = tools.spans;
    const patience = { keepAliveTimeout: keepAliveMs, requestTimeout: requestMs };
    this.server = createServer(patience, (request, response) => this.#serve(request, response));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const { method, url = '' } = request;
    if ((method === 'GET' || method === 'HEAD') && /^\/health\/(liveness|readiness)(\?|$)/.test(url)) {
      this.#health(url.startsWith('/health/liveness'), response);
      return;
    }
    const refusal = this.#refusal(method);
    if (refusal) {
      this.metrics.count(refusal.reason);
      if (this.draining) response.shouldKeepAlive = false;
      send(response, refusalAnswer(refusal));
      return;
    }
    this.#accept(new Invocation(this, request, response), this.#style as Style);
  }

  #refusal(method: string | undefined): Refusal | undefined {
    const refuse = (reason: Reason, message: string): Refusal => new Refusal(reason, message);
    if (typeof this.#style !== 'function') return refuse('NotReady', this.#style.message);
    if (this.draining) return refuse('Draining', 'this process ends');
    if (method !== 'POST' && this.#config.style === 'event') {
      return refuse('MethodNotAllowed', 'events come by POST');
    }
    const { concurrency } = this.#config;
    if (concurrency > 0 && this.#open.size >= concurrency) {
      return refuse('Overloaded', `${concurrency} invocations run already`);
    }
    return undefined;
  }

  #accept(invocation: Invocation, style: Style): void {
    this.#open.add(invocation);
    this.metrics.inFlight += 1;
    readBody(invocation.request, this.#config.maxBodyBytes, {
      body: (bytes) => {
        this.metrics.bodyBytes += bytes.length;
        invocation.work = style(invocation, bytes).catch((error: unknown) => invocation.fail(error));
      },
      refused: (refusal) => invocation.fail(refusal),
      gone: () => invocation.abandon(),
    });
  }

  /** One timer watches all invocations: one each would cost more than the rest of the bookkeeping. */
  began(): void {
    if (this.#watch === undefined) this.#watch = setTimeout(() => this.#giveUpLate(), this.timeoutMs);
  }

  #giveUpLate(): void {
    this.#watch = undefined;
    let next = Number.POSITIVE_INFINITY;
    for (const invocation of this.#open) {
      const { remainingMs } = invocation;
      if (remainingMs <= 0)
        invocation.giveUp('HandlerTimeout', `no answer within ${this.timeoutMs / 1000} s`);
      else next = Math.min(next, remainingMs);
    }
    if (next < Number.POSITIVE_INFINITY) this.#watch = setTimeout(() => this.#giveUpLate(), Math.ceil(next));
  }

  ended(invocation: Invocation): void {
    this.#open.delete(invocation);
    this.metrics.inFlight -= 1;
    if (this.draining && this.#open.size === 0) this.#drained?.();
  }

  #health(liveness: boolean, response: ServerResponse): void {
    const ok = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' };
    if (liveness || (typeof this.#style === 'function' && !this.draining)) send(response, ok);
    else if (this.draining) send(response, refusalAnswer(new Refusal('Draining', 'this process ends')));
    else
      send(response, {
        status: 503,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.#style),
      });
  }

  /**
   * Takes nothing new, and resolves when everything accepted is answered and sent.
   *
   * @returns whether all of it ended in time
   */
  async drain(): Promise<boolean> {
    this.draining = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const inTime = await this.#answered();
    // A connection whose answer is still on its way is not idle yet: look again until all are.
    const sweep = setInterval(() => this.server.closeIdleConnections(), 10);
    const last = setTimeout(() => this.server.closeAllConnections(), lastMs);
    this.server.closeIdleConnections();
    await closed;
    clearInterval(sweep);
    clearTimeout(last);
    return inTime;
  }

  /** Waits for the open invocations; gives up those that take longer than they may. */
  async #answered(): Promise<boolean> {
    if (this.#open.size === 0) return true;
    let givenUp: (Promise<void> | undefined)[] | undefined;
    const drained = new Promise<void>((resolve) => {
      this.#drained = resolve;
    });
    const timer = setTimeout(() => {
      givenUp = [...this.#open].map(({ work }) => work);
      for (const invocation of this.#open)
        invocation.giveUp('Draining', 'this process ends before the handler did');
    }, this.#config.drainMs);
    await drained;
    clearTimeout(timer);
    if (givenUp) await Promise.race([Promise.all(givenUp), sleep(lastMs)]);
    return givenUp === undefined;
  }
}
