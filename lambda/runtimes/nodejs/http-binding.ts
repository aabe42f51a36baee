import type { OutgoingHttpHeaders } from 'node:http';
import { encodeHeader, readBinary } from './binary.ts';
import { badEvent, type CloudEvent, checkName, checkValue, kindOf, required } from './cloud-event.ts';
import { Refusal } from './errors.ts';
import { readStructured, writeStructured } from './structured.ts';

/** An event as an HTTP message. */
export interface Message {
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
}

/**
 * The event of an HTTP request or response, in binary or structured mode.
 *
 * @param rawHeaders names and values in turn, as node:http has them
 * @param mediaType the value of `Content-Type`
 * @throws Refusal `BadEvent`, `UnsupportedBatch` or `UnsupportedFormat`
 */
export function readEvent(
  rawHeaders: readonly string[],
  mediaType: string | undefined,
  body: Buffer,
): CloudEvent {
  if (
    mediaType === undefined ||
    mediaType === 'application/json' ||
    !/^application\/cloudevents/i.test(mediaType)
  ) {
    return readBinary(rawHeaders, mediaType, body);
  }
  const [format = '', ...parameters] = mediaType
    .toLowerCase()
    .split(';')
    .map((text) => text.trim());
  if (format.startsWith('application/cloudevents-batch')) {
    throw new Refusal(
      'UnsupportedBatch',
      'a function takes one event a request: send those of the batch one by one',
    );
  }
  if (format !== 'application/cloudevents+json') {
    throw new Refusal('UnsupportedFormat', `${format} is not application/cloudevents+json`);
  }
  if (parameters.some((text) => text.startsWith('charset=') && !/^charset="?utf-8"?$/.test(text))) {
    throw badEvent('a structured event is UTF-8');
  }
  return readStructured(body);
}

/** An event in binary mode. @throws TypeError when its data cannot be sent, Refusal when an attribute cannot */
export function writeBinary(event: CloudEvent): Message {
  checkAttributes(event);
  const { data, datacontenttype, ...attributes } = event;
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) headers[`ce-${name}`] = encodeHeader(String(value));
  }
  const mediaType = datacontenttype ?? mediaTypeOf(data);
  if (mediaType !== undefined) headers['content-type'] = mediaType;
  return { headers, body: writeData(data, mediaType) };
}

/** An event in structured mode. @throws TypeError when its data cannot be sent, Refusal when an attribute cannot */
export function writeStructuredMessage(event: CloudEvent): Message {
  checkAttributes(event);
  const datacontenttype = event.datacontenttype ?? mediaTypeOf(event.data);
  writeData(event.data, datacontenttype);
  const body = writeStructured({ ...event, datacontenttype });
  return { headers: { 'content-type': 'application/cloudevents+json' }, body };
}

function checkAttributes(event: CloudEvent): void {
  const { data: _, specversion, id, source, type, ...attributes } = event;
  required(specversion, id, source, type);
  for (const [name, value] of Object.entries({ id, source, type, ...attributes })) {
    checkName(name);
    if (value !== undefined && value !== null) checkValue(name, value);
  }
}

function mediaTypeOf(data: unknown): string | undefined {
  if (data === undefined) return undefined;
  return data instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
}

function writeData(data: unknown, mediaType: string | undefined): string | Uint8Array {
  if (data === undefined) return '';
  if (data instanceof Uint8Array) return data;
  if (kindOf(mediaType) !== 'json') {
    if (typeof data === 'string') return data;
    throw new TypeError(`data of type ${mediaType} is neither a string nor bytes`);
  }
  const text = JSON.stringify(data);
  if (text === undefined) throw new TypeError('the data is nothing that JSON has');
  return text;
}
