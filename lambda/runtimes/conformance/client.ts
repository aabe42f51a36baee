import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

/** A request as the suite sends it. */
export interface Message {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
  /** Sends the body in these pieces, without `Content-Length`. */
  readonly chunks?: readonly (string | Uint8Array)[];
  readonly agent?: Agent;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** Sends one request to a port of this machine. */
export function send(port: number, message: Message): Promise<Answer> {
  const { method = 'POST', path = '/', headers = {}, body, chunks, agent } = message;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent });
    outgoing.on('error', reject).on('response', (response) => {
      const received: Buffer[] = [];
      response.on('data', (chunk) => received.push(chunk)).on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(received);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body, text: body.toString() });
      });
    });
    if (body !== undefined) outgoing.setHeader('content-length', Buffer.byteLength(body));
    for (const chunk of chunks ?? []) outgoing.write(chunk);
    outgoing.end(body);
  });
}

let count = 0;

/** An id that no other event of this run has. */
export function freshId(): string {
  count += 1;
  return `${process.pid}-${count}-${Date.now()}`;
}

/** The headers of a valid binary event; `undefined` takes one away. */
export function eventHeaders(changes: OutgoingHttpHeaders = {}): OutgoingHttpHeaders {
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': freshId(),
    'ce-source': '/conformance',
    'ce-type': 'conformance.test',
    ...changes,
  };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}

/** An event for `main.act`, with its commands. */
export function act(commands: object, changes: OutgoingHttpHeaders = {}): Message {
  const headers = eventHeaders({ 'content-type': 'application/json', prefer: 'reply', ...changes });
  return { headers, body: JSON.stringify(commands) };
}

/** The reason in the body of an error, after checking that the body is one. */
export function reason({ headers, text }: Answer): string {
  if (headers['content-type'] !== 'application/json') throw new Error(`no JSON: ${text}`);
  const { error, message } = JSON.parse(text) as { error: unknown; message: unknown };
  if (typeof error !== 'string' || typeof message !== 'string' || message === '') throw new Error(text);
  return error;
}
