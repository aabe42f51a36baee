import { mkdirSync } from 'node:fs';
import { stateFolder } from './dev-state.ts';
import type { LocalFunction } from './function-spec.ts';
import { languages } from './languages/index.ts';
import { difference, type RecordedEvent } from './recorded-event.ts';
import { type RuntimeLine, startRuntime } from './runtime-process.ts';
import { type EventAnswer, sendEvent } from './send.ts';

/** What became of one recorded event. */
export interface Replayed {
  readonly name: string;
  readonly outcome: 'same' | 'different' | 'new';
  readonly answer: EventAnswer;
  /** How it differs; undefined when it does not. */
  readonly difference?: string;
  /** What the function logged meanwhile. */
  readonly log: readonly RuntimeLine[];
}

/**
 * Starts the function and sends it recorded events, one after the other, each of them as if it came the first time.
 * @throws FunctionError when it does not start
 */
export async function replay(
  local: LocalFunction,
  events: readonly RecordedEvent[],
): Promise<readonly Replayed[]> {
  const scratch = stateFolder(local.folder);
  mkdirSync(scratch, { recursive: true });
  let log: RuntimeLine[] = [];
  const launch = await languages[local.runtime].prepare(local, scratch);
  const process = await startRuntime(local, launch, {
    metricsPort: 0,
    onLine: (line) => log.push(line),
    env: { FUNCTION_IDEMPOTENCY: 'off' },
  });
  try {
    const replayed: Replayed[] = [];
    for (const recorded of events) {
      log = [];
      const answer = await sendEvent(`http://127.0.0.1:${process.port}`, recorded.event);
      replayed.push({ ...judged(recorded, answer), log });
    }
    return replayed;
  } finally {
    await process.stop();
  }
}

function judged({ name, answer: recorded }: RecordedEvent, answer: EventAnswer): Omit<Replayed, 'log'> {
  if (!recorded) return { name, outcome: 'new', answer };
  const differs = difference(recorded, answer);
  return differs === undefined
    ? { name, outcome: 'same', answer }
    : { name, outcome: 'different', answer, difference: differs };
}
