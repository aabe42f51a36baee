import { isUtf8 } from 'node:buffer';
import { Refusal } from './errors.ts';

/** A CloudEvent 1.0: attributes and extensions by name, beside the data. */
export interface CloudEvent<Data = unknown> {
  readonly specversion: '1.0';
  /** With `source`, what tells an event from every other one. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
  /** RFC 3339. */
  readonly time?: string;
  /** Media type of the data. */
  readonly datacontenttype?: string;
  readonly dataschema?: string;
  /** JSON types: the value; text: a string; everything else: bytes (`Buffer`). Absent when the event has none. */
  readonly data?: Data;
  readonly [extension: string]: unknown;
}

/** An event as a handler may return it: what is missing is filled in. */
export type ReplyEvent<Data = unknown> = Partial<CloudEvent<Data>> & Pick<CloudEvent, 'specversion'>;

/** An event that is being read. */
export type Draft = Record<string, unknown> & {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
};

export function badEvent(message: string): Refusal {
  return new Refusal('BadEvent', message);
}

const specified: ReadonlySet<string> = new Set([
  'id',
  'source',
  'type',
  'subject',
  'dataschema',
  'datacontenttype',
]);
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const timestamp =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** @throws when the name is not one that an attribute may have */
export function checkName(name: string): void {
  if (!/^[a-z0-9]+$/.test(name) || name === 'data') {
    throw badEvent(`${JSON.stringify(name)} is not the name of an attribute: a-z and 0-9 only`);
  }
}

/** @throws when the value breaks what the specification asks of an attribute */
export function checkValue(name: string, value: unknown): void {
  if (typeof value === 'string') checkText(name, value);
  else if (specified.has(name) || name === 'time') throw badEvent(`${name} is not a string`);
  else if (typeof value !== 'boolean' && (value as number | 0) !== ((value as number) | 0)) {
    throw badEvent(`${name} is neither a string nor a boolean nor a 32-bit integer`);
  }
}

function checkText(name: string, value: string): void {
  if (value === '' && specified.has(name)) throw badEvent(`${name} is empty`);
  if (name === 'time' && !isTime(value)) throw badEvent('time is not a timestamp of RFC 3339');
  if (forbidden.test(value)) throw badEvent(`${name} holds a control character or no character at all`);
}

function isTime(value: string): boolean {
  const date = timestamp.exec(value)?.[1];
  if (!date) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** @throws when there is no event of a version that is known */
export function required(specversion: unknown, id: unknown, source: unknown, type: unknown): Draft {
  if (specversion !== '1.0') {
    throw badEvent(
      specversion === undefined
        ? 'this is not a CloudEvent: no specversion'
        : `specversion ${JSON.stringify(specversion)} is not 1.0`,
    );
  }
  if (typeof id !== 'string' || id === '') throw badEvent('the event has no id');
  if (typeof source !== 'string' || source === '') throw badEvent('the event has no source');
  if (typeof type !== 'string' || type === '') throw badEvent('the event has no type');
  return { specversion, id, source, type };
}

export type DataKind = 'json' | 'text' | 'bytes';

/** What data of a media type is to a handler. */
export function kindOf(mediaType: string | undefined): DataKind {
  if (mediaType === 'application/json') return 'json';
  if (mediaType === undefined) return 'bytes';
  const [type = '', ...parameters] = mediaType.toLowerCase().split(';');
  if (/[/+]json$/.test(type.trim())) return 'json';
  if (!type.trim().startsWith('text/')) return 'bytes';
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  return /^charset="?(utf-8|us-ascii)"?$/.test(charset ?? 'charset=utf-8') ? 'text' : 'bytes';
}

/** Data out of the bytes of a body. @throws when they are not what the media type says */
export function readData(bytes: Buffer, mediaType: string | undefined): unknown {
  const kind = kindOf(mediaType);
  if (kind === 'bytes') return bytes;
  if (!isUtf8(bytes)) throw badEvent(`data of type ${mediaType} is not UTF-8`);
  const text = bytes.toString();
  if (kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badEvent(`data of type ${mediaType} is not JSON: ${(error as Error).message}`);
  }
}
