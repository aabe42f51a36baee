import type { IncomingMessage } from 'node:http';
import { type CloudEvent, Refusal, readEvent as readCloudEvent, writeBinary } from '../../events/index.ts';
import type { Event } from '../event.ts';

/** Attributes travel in headers: more than this few servers take. */
const maxAttributeBytes = 16_384;
const noBody = Buffer.alloc(0);
const structured = /^application\/cloudevents/i;

/** Whether an answer claims to be an event at all. */
export function looksLikeEvent({ headers }: IncomingMessage): boolean {
  return 'ce-specversion' in headers || 'ce-id' in headers || structured.test(headers['content-type'] ?? '');
}

/** Reads a binary or structured event and leaves its data as bytes. @throws Refusal with the reason */
export function readEvent(message: IncomingMessage, body: Buffer): Event {
  const { 'content-type': mediaType, 'content-encoding': encoding = 'identity' } = message.headers;
  if (encoding.toLowerCase() !== 'identity') {
    throw new Refusal('UnsupportedEncoding', `Content-Encoding ${encoding}: send it uncompressed`);
  }
  if (structured.test(mediaType ?? '')) return toEvent(readCloudEvent(message.rawHeaders, mediaType, body));
  // Without the body nothing of the data is parsed.
  const { attributes } = toEvent(readCloudEvent(message.rawHeaders, mediaType, noBody));
  return body.length > 0 ? { attributes, data: body } : { attributes };
}

function toEvent(event: CloudEvent): Event {
  const attributes: Record<string, string> = {};
  let bytes = 0;
  for (const name in event) {
    const value = event[name];
    if (name === 'data' || value === undefined) continue;
    attributes[name] = String(value);
    bytes += name.length + Buffer.byteLength(String(value));
  }
  if (bytes > maxAttributeBytes)
    throw new Refusal(
      'BadEvent',
      `the attributes have ${bytes} bytes, at most ${maxAttributeBytes} are carried`,
    );
  if (event.data === undefined) return { attributes };
  attributes.datacontenttype ??=
    event.data instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
  return { attributes, data: Buffer.from(writeBinary(event).body) };
}
