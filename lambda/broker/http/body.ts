import type { IncomingMessage } from 'node:http';

/** The body has more bytes than are taken. */
export class BodyTooLargeError extends Error {
  constructor(limit: number) {
    super(`the body has more than ${limit} bytes`);
    this.name = 'BodyTooLargeError';
  }
}

/** Reads a whole body. @throws BodyTooLargeError beyond `limit` bytes, having read and dropped the rest. */
export function readBody(message: IncomingMessage, limit: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  message.on('end', () => {
    if (length > limit) reject(new BodyTooLargeError(limit));
    else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  });
  message.on('error', reject);
  message.on('close', () => {
    if (!message.complete) reject(new Error('the connection broke before the end of the body'));
  });
  return promise;
}
