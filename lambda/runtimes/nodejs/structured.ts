import { isUtf8 } from 'node:buffer';
import {
  badEvent,
  type CloudEvent,
  checkName,
  checkValue,
  kindOf,
  readData,
  required,
} from './cloud-event.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** An event out of a body in structured mode, `application/cloudevents+json`. @throws Refusal `BadEvent` */
export function readStructured(body: Buffer): CloudEvent {
  const { data, data_base64: encoded, specversion, id, source, type, ...attributes } = parse(body);
  const event = required(specversion, id, source, type);
  for (const name of ['id', 'source', 'type']) checkValue(name, event[name]);
  for (const [name, value] of Object.entries(attributes)) {
    checkName(name);
    if (value === null) continue;
    checkValue(name, value);
    event[name] = value;
  }
  const mediaType = event.datacontenttype as string | undefined;
  if (encoded !== undefined && encoded !== null) {
    if (data !== undefined) throw badEvent('the event has both data and data_base64');
    const bytes = decodeBase64(encoded);
    if (bytes.length > 0) event.data = readData(bytes, mediaType);
  } else if (data !== undefined && data !== null) event.data = data;
  return event;
}

function parse(body: Buffer): Record<string, unknown> {
  if (!isUtf8(body)) throw badEvent('the event is not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch (error) {
    throw badEvent(`the event is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badEvent('the event is not a JSON object');
  }
  return value as Record<string, unknown>;
}

function decodeBase64(value: unknown): Buffer {
  if (typeof value !== 'string' || !base64.test(value)) throw badEvent('data_base64 is not base64');
  return Buffer.from(value, 'base64');
}

/** The JSON of an event in structured mode. */
export function writeStructured(event: CloudEvent): string {
  const { data, ...attributes } = event;
  if (!(data instanceof Uint8Array)) return JSON.stringify(event);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (kindOf(event.datacontenttype) !== 'json') {
    return JSON.stringify({ ...attributes, data_base64: bytes.toString('base64') });
  }
  return JSON.stringify({ ...attributes, data: JSON.parse(bytes.toString()) });
}
