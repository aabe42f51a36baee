import { request as httpRequest } from 'node:http';
import type { Metrics } from './metrics.ts';
import type { Trace } from './trace.ts';

const limits = { waiting: 2048, batch: 512, requestMs: 10_000 };

/** One invocation, for whoever draws traces. */
export interface Span {
  readonly trace: Trace;
  readonly kind: 'CONSUMER' | 'SERVER';
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Why it failed, when it failed. */
  readonly error?: string;
}

interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly delayMs: number;
}

/** Sends spans as OTLP/HTTP JSON, in batches; never makes anybody wait. */
export class SpanExporter {
  readonly #target: Target;
  readonly #name: string;
  readonly #revision: string;
  readonly #metrics: Metrics;
  #waiting: Span[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;

  constructor(
    target: Target,
    { name, revision, metrics }: { name: string; revision: string; metrics: Metrics },
  ) {
    this.#target = target;
    this.#name = name;
    this.#revision = revision;
    this.#metrics = metrics;
  }

  add(span: Span): void {
    if (this.#waiting.length >= limits.waiting) {
      this.#metrics.spansDropped += 1;
      return;
    }
    this.#waiting.push(span);
    this.#timer ??= setTimeout(() => void this.flush(), this.#target.delayMs).unref();
  }

  /** Sends all that waits; resolves when the collector has answered, whatever it said. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#sending;
    while (this.#waiting.length > 0) {
      this.#sending = this.#send(this.#waiting.splice(0, limits.batch));
      await this.#sending;
    }
  }

  async #send(spans: readonly Span[]): Promise<void> {
    const ok = await post(this.#target, JSON.stringify(this.#payload(spans))).catch(() => false);
    if (!ok) this.#metrics.spansDropped += spans.length;
  }

  #payload(spans: readonly Span[]): object {
    const resource = { 'service.name': this.#name, 'faas.name': this.#name, 'faas.version': this.#revision };
    const scopeSpans = [{ scope: { name: 'homelab' }, spans: spans.map((span) => this.#otlp(span)) }];
    return { resourceSpans: [{ resource: { attributes: attributes(resource) }, scopeSpans }] };
  }

  #otlp({ trace, kind, startedAt, endedAt, attributes: values, error }: Span): object {
    const { traceId, spanId, parentSpanId, tracestate: traceState } = trace;
    return {
      traceId,
      spanId,
      parentSpanId,
      traceState,
      name: this.#name,
      kind: kind === 'SERVER' ? 2 : 5,
      startTimeUnixNano: `${startedAt}000000`,
      endTimeUnixNano: `${endedAt}000000`,
      attributes: attributes(values),
      status: error ? { code: 2, message: error } : {},
    };
  }
}

function attributes(values: Readonly<Record<string, string | number>>): object[] {
  return Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? { stringValue: value } : { intValue: value },
  }));
}

/** Whether the collector took it. */
async function post({ url, headers }: Target, body: string): Promise<boolean> {
  const request = url.startsWith('https:') ? (await import('node:https')).request : httpRequest;
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      timeout: limits.requestMs,
    };
    const outgoing = request(url, options, (response) => {
      const { statusCode = 0 } = response.resume();
      response.on('end', () => resolve(statusCode < 300)).on('error', reject);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout'))).on('error', reject);
    outgoing.end(body);
  });
}
