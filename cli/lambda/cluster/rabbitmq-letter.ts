import type { GetMessage } from 'amqplib';
import type { Letter } from '../broker-client.ts';
import { structuredType } from '../json-event.ts';
import type { HttpMessage } from '../send.ts';

/** Attributes by which Knative says why an event was given up. */
const failure = ['knativeerrordest', 'knativeerrorcode', 'knativeerrordata'];

/** Headers of RabbitMQ itself, and the name under which the Broker keeps the content type. */
const foreign = /^x-|^content-type$/;

/**
 * A dead letter of a Knative Broker on RabbitMQ: its attributes are headers without a prefix, its data is the body. Whom
 * it was for is the first label of the host that Knative tried.
 */
export function letterOf(message: GetMessage): Letter {
  const all = headersOf(message);
  const { knativeerrordest: destination = '', knativeerrorcode: code = '0', knativeerrordata } = all;
  const attributes = attributesOf(message);
  return {
    id: attributes.id ?? '',
    trigger: URL.parse(destination)?.hostname.split('.', 1)[0] ?? '',
    time: attributes.time ?? '',
    failure: { destination, code: Number(code), detail: errorText(knativeerrordata) },
    attributes,
  };
}

/** The event as it is sent again: without what Knative has written about its failure. */
export function toStructured(message: GetMessage): HttpMessage {
  const { content } = message;
  const attributes = attributesOf(message);
  const isJson = /[/+]json(?:;|$)/.test(attributes.datacontenttype ?? '');
  const data = isJson ? parsed(content) : undefined;
  const body = data === undefined ? { data_base64: content.toString('base64') } : { data };
  return {
    method: 'POST',
    path: '/',
    headers: [['content-type', structuredType]],
    body: Buffer.from(JSON.stringify({ ...attributes, ...(content.length > 0 ? body : {}) })),
  };
}

function attributesOf(message: GetMessage): Readonly<Record<string, string>> {
  const { contentType, messageId } = message.properties;
  const kept = Object.entries(headersOf(message)).filter(
    ([name, value]) => value !== '' && !foreign.test(name) && !failure.includes(name),
  );
  return {
    specversion: '1.0',
    ...(messageId === undefined ? {} : { id: String(messageId) }),
    ...Object.fromEntries(kept),
    ...(contentType ? { datacontenttype: String(contentType) } : {}),
  };
}

function headersOf({ properties }: GetMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(properties.headers ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name.toLowerCase().replace(/^ce-/, ''), String(value)]),
  );
}

/** Knative writes it in base64 where it has more than a header may hold. */
function errorText(data = ''): string {
  const decoded = Buffer.from(data, 'base64');
  const isText = decoded.toString('base64') === data && Buffer.from(decoded.toString('utf8')).equals(decoded);
  return isText ? decoded.toString('utf8') : data;
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}
