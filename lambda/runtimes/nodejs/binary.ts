import { isUtf8 } from 'node:buffer';
import { badEvent, type CloudEvent, checkName, checkValue, readData, required } from './cloud-event.ts';

/** Whether a value must be looked at closely: a quote, a percent sign, or anything but printable ASCII and space. */
const special = /[^\x20\x21\x23\x24\x26-\x7e]/;
const quoted = /^"((?:[^"\\]|\\.)*)"$/;

/**
 * An event out of HTTP headers and a body, in binary mode.
 *
 * @param rawHeaders names and values in turn, as node:http has them: each byte one character
 * @throws Refusal `BadEvent`
 */
export function readBinary(
  rawHeaders: readonly string[],
  mediaType: string | undefined,
  body: Buffer,
): CloudEvent {
  let specversion: string | undefined;
  let id: string | undefined;
  let source: string | undefined;
  let type: string | undefined;
  let more: Map<string, string> | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const header = rawHeaders[i] as string;
    if (!isAttribute(header)) continue;
    const name = header.slice(3).toLowerCase();
    const value = decodeHeader(name, rawHeaders[i + 1] as string);
    if (name === 'id') id = once(name, id, value);
    else if (name === 'source') source = once(name, source, value);
    else if (name === 'type') type = once(name, type, value);
    else if (name === 'specversion') specversion = once(name, specversion, value);
    else more = addAttribute(more ?? new Map(), name, value);
  }
  const event = required(specversion, id, source, type);
  if (mediaType) event.datacontenttype = mediaType;
  if (more) for (const [name, value] of more) event[name] = value;
  if (body.length > 0) event.data = readData(body, mediaType);
  return event;
}

function once(name: string, earlier: string | undefined, value: string): string {
  if (earlier !== undefined) throw badEvent(`ce-${name} is there twice`);
  return value;
}

function isAttribute(header: string): boolean {
  return (
    header.charCodeAt(2) === 45 && (header.charCodeAt(0) | 32) === 99 && (header.charCodeAt(1) | 32) === 101
  );
}

function addAttribute(more: Map<string, string>, name: string, value: string): Map<string, string> {
  checkName(name);
  if (name === 'datacontenttype')
    throw badEvent('the media type of the data is Content-Type, not ce-datacontenttype');
  checkValue(name, value);
  return more.set(name, once(name, more.get(name), value));
}

/** The value of an attribute out of its header. @throws Refusal `BadEvent` */
export function decodeHeader(name: string, value: string): string {
  if (!special.test(value)) return value;
  let text = value;
  if (text.startsWith('"')) {
    const content = quoted.exec(text)?.[1];
    if (content === undefined) throw badEvent(`ce-${name} begins with a quote and is no quoted string`);
    text = content.replaceAll(/\\(.)/g, '$1');
  }
  const bytes = Buffer.from(text, 'latin1');
  if (!isUtf8(bytes)) throw badEvent(`ce-${name} is not UTF-8`);
  text = bytes.toString();
  try {
    text = decodeURIComponent(text);
  } catch {
    throw badEvent(`ce-${name} is not percent-encoded UTF-8`);
  }
  checkValue(name, text);
  return text;
}

/** A value as a header may hold it: space, `"`, `%` and all that is not printable ASCII percent-encoded. */
export function encodeHeader(value: string): string {
  return value.replaceAll(/[^\x21\x23\x24\x26-\x7e]+/g, encodeURIComponent);
}
