import { once } from 'node:events';
import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { familyOf } from './address.ts';
import { type PinnedUrl, pinnedLookup } from './endpoints.ts';

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Readable;
  readonly signal?: AbortSignal;
}

/** An answer whose body must be read or dropped. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable;
}

/** How long a connection may say nothing. */
const silenceMs = 30_000;

/** The module of a protocol with its kept connections; TLS costs what HTTP alone need not. */
interface Client {
  readonly request: typeof import('node:http').request;
  readonly agent: Agent;
}
const clients = new Map<string, Client>();

/** Not by import: that reads every export of node:http, and with one of them Node loads its whole fetch. */
function clientOf(protocol: string): Client {
  const known = clients.get(protocol);
  if (known) return known;
  const { Agent, request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
  const client: Client = { request, agent: new Agent({ keepAlive: true }) };
  clients.set(protocol, client);
  return client;
}

/** Ends kept connections; without, a process waits for them. */
export function closeConnections(): void {
  for (const { agent } of clients.values()) agent.destroy();
}

/** Sends one request to the address that was checked. Redirects are answers like any other. */
export async function send({ url, address }: PinnedUrl, options: RequestOptions = {}): Promise<Answer> {
  const secure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const client = clientOf(url.protocol);
  const request = client.request(url, {
    agent: client.agent,
    method: options.method ?? 'GET',
    headers: { 'user-agent': 'homelab-builder', ...options.headers },
    // The address is part of how the agent names a connection: another address, another connection.
    host: address,
    lookup: pinnedLookup(address),
    ...(secure && familyOf(name) === undefined ? { servername: name } : {}),
    setHost: false,
    signal: options.signal,
    timeout: silenceMs,
  });
  request.setHeader('host', url.host);
  request.on('timeout', () => request.destroy(new Error(`no byte in ${silenceMs / 1000} s`)));
  // Errors behind the answer are the body's; without a listener they would end the process.
  request.on('error', () => {});
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  const sent = sendBody(request, options.body);
  sent.catch(() => {});
  const [response] = await answered;
  // An answer that comes before the body is sent, a refusal, counts more than the rest of the body.
  return { status: response.statusCode ?? 0, headers: oneEach(response), body: response };
}

async function sendBody(request: ClientRequest, body: RequestOptions['body']): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) request.end(body);
  else await pipeline(body, request);
}

function oneEach({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/** An answer is larger than it may be. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** The whole body. @throws TooLargeError at the first byte too many */
export async function readBody({ body, headers }: Answer, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (Number(headers['content-length'] ?? 0) > limit) throw new TooLargeError(`more than ${limit} bytes`);
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new TooLargeError(`more than ${limit} bytes`);
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks, size);
}

/** Reads what is left of a short body, so that the connection can be used again. */
export async function dropBody({ body }: Answer): Promise<void> {
  body.resume();
  if (!body.readableEnded && !body.destroyed) await once(body, 'close').catch(() => {});
}
