import type { ConsumeMessage, GetMessage, Options } from 'amqplib';
import type { DeadLetter } from '../dead-letter.ts';
import type { Event } from '../event.ts';

/** Prefix of the CloudEvents binding for AMQP; the data is the body. */
const prefix = 'cloudEvents:';
const triggerHeader = 'x-trigger';

export interface Outgoing {
  readonly content: Buffer;
  readonly options: Options.Publish;
}

export function toMessage({ attributes, data }: Event, extra: Options.Publish = {}): Outgoing {
  const headers: Record<string, unknown> = { ...extra.headers };
  for (const name in attributes) {
    if (name !== 'datacontenttype') headers[prefix + name] = attributes[name];
  }
  const options = { contentType: attributes.datacontenttype, ...extra, headers, persistent: true };
  return { content: data ?? Buffer.alloc(0), options };
}

export function toEvent({ content, properties }: ConsumeMessage | GetMessage): Event {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties.headers ?? {})) {
    if (name.startsWith(prefix)) attributes[name.slice(prefix.length)] = String(value);
  }
  if (properties.contentType !== undefined) attributes.datacontenttype = String(properties.contentType);
  return content.length > 0 ? { attributes, data: content } : { attributes };
}

export function letterToMessage(letter: DeadLetter): Outgoing {
  return toMessage(letter.event, {
    messageId: letter.id,
    timestamp: Date.parse(letter.time),
    headers: { [triggerHeader]: letter.trigger },
  });
}

export function toLetter(message: GetMessage): DeadLetter {
  const { messageId, timestamp, headers } = message.properties;
  return {
    id: String(messageId),
    trigger: String(headers?.[triggerHeader]),
    time: new Date(Number(timestamp)).toISOString(),
    event: toEvent(message),
  };
}
