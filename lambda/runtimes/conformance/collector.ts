import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './gate.ts';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: string | number };
}

/** A span as OTLP/HTTP JSON has it. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly status?: { readonly code?: number; readonly message?: string };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A receiver of OTLP/HTTP JSON on a port of its own. */
export class Collector {
  readonly requests: {
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: Export;
  }[] = [];
  /** What it answers. */
  status = 200;
  /** Answers nothing while this is true. */
  silent = false;
  readonly #server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      // A port is soon given again: a neighbour may still look for the server that had this one before.
      if (request.method !== 'POST' || text === '') {
        response.writeHead(400).end();
        return;
      }
      this.requests.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text) });
      if (!this.silent) response.writeHead(this.status, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async start(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get spans(): readonly Span[] {
    return this.requests.flatMap(({ body }) =>
      body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  }

  /** The span of an event, once it is there. */
  async spanOf(id: string): Promise<Span> {
    const find = () => this.spans.find((span) => attributesOf(span)['cloudevents.event_id'] === id);
    await until(() => find() !== undefined);
    return find() as Span;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** Attributes by name; integers as numbers. */
export function attributesOf({
  attributes,
}: {
  readonly attributes: readonly Attribute[];
}): Record<string, string | number> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  );
}
