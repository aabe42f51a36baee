import type { Span } from './tracer.ts';

/** Spans in one request, and spans that wait at most; further ones are dropped. */
const limits = { batch: 512, waiting: 4096 };

/** Milliseconds: from the first span that waits to the request, and for the request. */
const times = { delayMs: 2000, requestMs: 10_000 };

export interface OtlpOptions {
  /** Base URL of an OTLP/HTTP receiver; spans go to `/v1/traces` of it. */
  readonly endpoint: string;
  readonly service: string;
  /** Spans that nobody got. */
  readonly onDropped?: (count: number) => void;
}

/** Sends spans as OTLP/HTTP JSON, in batches; makes nobody wait. */
export class OtlpExporter {
  readonly #options: OtlpOptions;
  readonly #url: string;
  #waiting: Span[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: OtlpOptions) {
    this.#options = options;
    this.#url = `${options.endpoint.replace(/\/$/, '')}/v1/traces`;
  }

  add(span: Span): void {
    if (this.#waiting.length >= limits.waiting) {
      this.#options.onDropped?.(1);
      return;
    }
    this.#waiting.push(span);
    this.#timer ??= setTimeout(() => void this.flush(), times.delayMs).unref();
  }

  /** Sends all that waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#waiting.length > 0) {
      const spans = this.#waiting.splice(0, limits.batch);
      if (!(await this.#send(spans))) this.#options.onDropped?.(spans.length);
    }
  }

  async #send(spans: readonly Span[]): Promise<boolean> {
    const attributes = [{ key: 'service.name', value: { stringValue: this.#options.service } }];
    const scopeSpans = [{ scope: { name: 'homelab' }, spans: spans.map(otlp) }];
    const body = JSON.stringify({ resourceSpans: [{ resource: { attributes }, scopeSpans }] });
    const signal = AbortSignal.timeout(times.requestMs);
    const headers = { 'content-type': 'application/json' };
    try {
      const response = await fetch(this.#url, { method: 'POST', headers, body, signal, redirect: 'error' });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }
}

function otlp({ name, traceId, spanId, parentSpanId, startedAt, endedAt, attributes, error }: Span): object {
  return {
    traceId,
    spanId,
    parentSpanId,
    name,
    kind: 1,
    startTimeUnixNano: nanoseconds(startedAt),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: Object.entries(attributes).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? { stringValue: value } : { intValue: value },
    })),
    status: error === undefined ? {} : { code: 2, message: error },
  };
}

function nanoseconds(ms: number): string {
  return `${BigInt(Math.round(ms * 1000)) * 1000n}`;
}
