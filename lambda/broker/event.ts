/** A CloudEvent as the broker carries it: it never looks into the data. */
export interface Event {
  /** `specversion`, `id`, `source`, `type`, `datacontenttype` and the rest, all as texts. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly data?: Buffer;
}

/** Bytes that an event counts for in a store's bound. */
export function sizeOf(event: Event): number {
  let bytes = event.data?.length ?? 0;
  for (const name in event.attributes) bytes += name.length + (event.attributes[name]?.length ?? 0);
  return bytes;
}

export function withAttributes(event: Event, more: Readonly<Record<string, string>>): Event {
  return { ...event, attributes: { ...event.attributes, ...more } };
}

export function withoutAttributes(event: Event, names: readonly string[]): Event {
  const kept = Object.entries(event.attributes).filter(([name]) => !names.includes(name));
  return { ...event, attributes: Object.fromEntries(kept) };
}
