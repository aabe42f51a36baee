import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseTriggers, type Trigger } from './trigger.ts';

export const usage = `Usage: node lambda/broker/main.ts [--store FILE|amqp://…] [--triggers FILE] [--host HOST] [--port PORT]
                                  [--max-bytes BYTES]

  --store PLACE      where events are kept (default broker.db)
  --triggers FILE    a JSON list of triggers; without it, they come by PUT /-/triggers
  --host HOST        whom it listens to (default 127.0.0.1: the control API asks nobody who they are)
  --port PORT        0: any (default 8080)
  --max-bytes BYTES  bound of the store (default 1073741824); beyond it senders get 503`;

/** What the broker's program was told. */
export interface ProgramOptions {
  readonly store: string;
  readonly triggers: readonly Trigger[];
  readonly host: string;
  readonly port: number;
  readonly maxBytes?: number;
}

/** Arguments that nobody can follow; the message says all that is wrong with them. */
export class ArgumentError extends Error {
  override name = 'ArgumentError';
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  store: { type: 'string', default: 'broker.db' },
  triggers: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8080' },
  'max-bytes': { type: 'string' },
} as const;

/** @returns `help` when it is asked for. @throws ArgumentError, TriggerError */
export function readOptions(args: readonly string[]): ProgramOptions | 'help' {
  const { help, store, triggers, host, port, 'max-bytes': maxBytes } = parse(args);
  if (help) return 'help';
  const problems = [
    ...(isWhole(port) && Number(port) <= 65_535
      ? []
      : [`--port ${port}: a port is a number from 0 to 65535`]),
    ...(maxBytes === undefined || isWhole(maxBytes)
      ? []
      : [`--max-bytes ${maxBytes}: a whole number of bytes`]),
  ];
  if (problems.length > 0) throw new ArgumentError(problems.join('\n'));
  return {
    store,
    triggers: triggers === undefined ? [] : readTriggers(triggers),
    host,
    port: Number(port),
    ...(maxBytes === undefined ? {} : { maxBytes: Number(maxBytes) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ArgumentError(`${(error as Error).message}\n${usage}`);
  }
}

function isWhole(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function readTriggers(file: string): readonly Trigger[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ArgumentError(`--triggers ${file}: ${(error as Error).message}`);
  }
  return parseTriggers(value);
}
