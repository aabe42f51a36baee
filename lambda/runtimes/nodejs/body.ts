import type { IncomingMessage } from 'node:http';
import { Refusal } from './errors.ts';

/** Takes a request's body, or what it is refused for; `gone` when the client left in the middle of it. */
export interface BodyReceiver {
  body(bytes: Buffer): void;
  refused(refusal: Refusal): void;
  gone(): void;
}

const empty = Buffer.alloc(0);

/** Reads a body of at most so many bytes; of a larger one the rest is dropped. */
export function readBody(request: IncomingMessage, maxBytes: number, receiver: BodyReceiver): void {
  const { 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    receiver.refused(new Refusal('UnsupportedEncoding', `send the body as it is, not as ${encoding}`));
    return;
  }
  const tooLarge = (): void =>
    receiver.refused(new Refusal('PayloadTooLarge', `a body may have ${maxBytes} bytes`));
  if (length !== undefined && Number(length) > maxBytes) {
    tooLarge();
    return;
  }
  let first: Buffer | undefined;
  let more: Buffer[] | undefined;
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if (size > maxBytes) return;
    size += chunk.length;
    if (size > maxBytes) tooLarge();
    else if (first === undefined) first = chunk;
    else if (more === undefined) more = [first, chunk];
    else more.push(chunk);
  });
  request.on('end', () => {
    if (size <= maxBytes) receiver.body(more ? Buffer.concat(more, size) : (first ?? empty));
  });
  request.on('error', () => receiver.gone());
}
