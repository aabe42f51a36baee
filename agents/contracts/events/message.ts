import { sha256 } from '../ports/digest.ts';
import { type EventData, type EventName, eventTypes } from './event-types.ts';
import { schemaId } from './schema.ts';

/** An event as a function returns or publishes it: a type, because only those are taken for events with extensions. */
export type Message<Name extends EventName = EventName> = {
  readonly specversion: '1.0';
  readonly id: string;
  readonly type: (typeof eventTypes)[Name];
  readonly subject: string;
  readonly dataschema: string;
  readonly datacontenttype: 'application/json';
  readonly data: EventData[Name];
};

/**
 * An event whose id follows from its data and its cause: made twice, it is one event.
 * @param cause id of the event that led to it; two causes make two events
 */
export function message<Name extends EventName>(
  name: Name,
  data: EventData[Name],
  cause: string,
): Message<Name> {
  return {
    specversion: '1.0',
    id: sha256(JSON.stringify([name, cause, data])),
    type: eventTypes[name],
    subject: `${data.chain}/${data.address}`,
    dataschema: schemaId(name),
    datacontenttype: 'application/json',
    data,
  };
}
