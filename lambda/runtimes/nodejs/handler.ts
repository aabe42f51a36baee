import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { CloudEvent } from './cloud-event.ts';
import type { Context } from './context.ts';

/**
 * A function in event style. What it returns is the reply, for a sender that asked for one: an object with
 * `specversion` is the event to send, anything else the data of one, nothing is no reply.
 */
export type Handler<Data = unknown> = (event: CloudEvent<Data>, context: Context) => unknown;

/** A request in HTTP style. */
export interface HttpRequest {
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** What stands after `?`, empty without one. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** An answer in HTTP style: what has a `status` is taken for one. */
export interface HttpResponse {
  /** 200–599. */
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  /** Strings are sent as UTF-8, bytes as they are, everything else as JSON. */
  readonly body?: unknown;
}

/** A function in HTTP style; returns an `HttpResponse`, or text, bytes, or what becomes JSON; nothing is 204. */
export type HttpHandler = (request: HttpRequest, context: Context) => unknown;
