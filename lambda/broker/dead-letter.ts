import { type Event, withAttributes, withoutAttributes } from './event.ts';

/** Why an event could not be delivered. */
export interface Failure {
  /** The subscriber's URL. */
  readonly destination: string;
  /** HTTP status of the last answer; undefined when there was none. */
  readonly status?: number;
  /** Body of the last answer, or what went wrong instead of one. */
  readonly detail: Buffer | string;
}

/** An event that the store keeps because nobody took it. */
export interface DeadLetter {
  readonly id: string;
  readonly trigger: string;
  /** RFC 3339, when it was given up. */
  readonly time: string;
  readonly event: Event;
}

const names = { dest: 'knativeerrordest', code: 'knativeerrorcode', data: 'knativeerrordata' };
const maxDataLength = 1024;

/** The event with Knative's error extensions: `knativeerrordata` is Base64 and cut at 1024 characters. */
export function withFailure(event: Event, failure: Failure): Event {
  const data = Buffer.from(failure.detail)
    .subarray(0, (maxDataLength / 4) * 3)
    .toString('base64');
  return withAttributes(withoutFailure(event), {
    [names.dest]: failure.destination,
    [names.code]: String(failure.status ?? 500),
    ...(data === '' ? {} : { [names.data]: data }),
  });
}

/** The event as it was before it was given up. */
export function withoutFailure(event: Event): Event {
  return withoutAttributes(event, Object.values(names));
}

/** The failure of a dead letter, readable again. */
export function failureOf(event: Event): { destination: string; code: number; detail: string } {
  const {
    [names.dest]: destination = '',
    [names.code]: code = '0',
    [names.data]: data = '',
  } = event.attributes;
  return { destination, code: Number(code), detail: Buffer.from(data, 'base64').toString('utf8') };
}
