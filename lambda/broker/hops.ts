import { type Event, withAttributes, withoutAttributes } from './event.ts';

/** Knative's extension: how many more times replies to an event may pass through the broker. */
const attribute = 'knativebrokerttl';

/** An event that enters the broker, with one hop less; undefined when it has none left. */
export function spendHop(event: Event, maxHops: number): Event | undefined {
  const left = hopsLeft(event);
  if (left === undefined) return withAttributes(event, { [attribute]: String(maxHops) });
  return left <= 0 ? undefined : withAttributes(event, { [attribute]: String(left - 1) });
}

/** What the subscriber sees: the count is the broker's own business. */
export function withoutHops(event: Event): Event {
  return attribute in event.attributes ? withoutAttributes(event, [attribute]) : event;
}

/** Gives a reply the hops of the event that it answers, whatever the subscriber put there. */
export function inheritHops(reply: Event, from: Event): Event {
  const hops = from.attributes[attribute];
  return hops === undefined ? withoutHops(reply) : withAttributes(reply, { [attribute]: hops });
}

function hopsLeft(event: Event): number | undefined {
  const text = event.attributes[attribute];
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
