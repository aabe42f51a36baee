import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Refusal } from './errors.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
}

export const noContent: Answer = { status: 204, body: '' };

export function refusalAnswer(refusal: Refusal): Answer {
  const { status, headers, reason: error, message } = refusal;
  return { status, headers, body: JSON.stringify({ error, message }) };
}

/** Sends an answer, unless the client is gone. @throws TypeError when the headers cannot be sent */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (body.length === 0) {
    // Without a length node:http would send 200 and the like in chunks.
    response.writeHead(status, status === 204 ? headers : { 'content-length': 0, ...headers }).end();
    return;
  }
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, { 'content-length': length, ...headers }).end(body);
}
