import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FunctionError } from './function-error.ts';
import { isJsonEvent, type JsonEvent } from './json-event.ts';
import type { EventAnswer } from './send.ts';

/** An event, and what the function answered when it was recorded. */
export interface RecordedEvent {
  /** Of the file, without `.json`. */
  readonly name: string;
  readonly event: JsonEvent;
  /** Absent where nobody has recorded one yet. */
  readonly answer?: EventAnswer;
}

/** Where a function's recorded events are. */
export function eventsFolder(folder: string): string {
  return join(folder, 'events');
}

/** Every recorded event of a function, by name. @throws FunctionError */
export function readRecordedEvents(folder: string): readonly RecordedEvent[] {
  const events = eventsFolder(folder);
  const files = existsSync(events) ? readdirSync(events).filter((file) => file.endsWith('.json')) : [];
  return files.sort().map((file) => readRecordedEvent(join(events, file)));
}

/** A file with `{event, answer}`, or with an event alone. @throws FunctionError */
export function readRecordedEvent(path: string): RecordedEvent {
  const name = basename(path, '.json');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new FunctionError(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (isJsonEvent(value)) return { name, event: value };
  const { event, answer } = (value ?? {}) as { event?: unknown; answer?: EventAnswer };
  if (!isJsonEvent(event)) {
    throw new FunctionError(`${path} holds no event: specversion "1.0", id, source and type are needed`);
  }
  return { name, event, ...(answer === undefined ? {} : { answer }) };
}

/** Writes what a later run compares with; what differs from run to run is left out. */
export function recordEvent(folder: string, { name, event, answer }: RecordedEvent): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    throw new FunctionError(`${name} is no name of a recorded event: lower-case letters, digits and dashes`);
  }
  mkdirSync(eventsFolder(folder), { recursive: true });
  const path = join(eventsFolder(folder), `${name}.json`);
  writeFileSync(path, `${JSON.stringify({ event, answer: answer && comparable(answer) }, null, 2)}\n`);
  return path;
}

/** New at every run. */
const changing = new Set(['id', 'time', 'traceparent', 'tracestate', 'functionhops']);

/** An answer without what differs from run to run; of an error, what the contract promises. */
function comparable({ status, reply, error }: EventAnswer): EventAnswer {
  return {
    status,
    ...(reply && {
      reply: Object.fromEntries(Object.entries(reply).filter(([name]) => !changing.has(name))) as JsonEvent,
    }),
    ...(error && { error }),
  };
}

/** How an answer differs from the recorded one; undefined when it does not. */
export function difference(recorded: EventAnswer, answer: EventAnswer): string | undefined {
  const [wanted, got] = [comparable(recorded), comparable(answer)];
  if (isDeepStrictEqual(wanted, got)) return undefined;
  return `recorded ${JSON.stringify(wanted)}\nanswered ${JSON.stringify(got)}`;
}
