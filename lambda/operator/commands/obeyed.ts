import { createHash } from 'node:crypto';
import type { Command } from './command.ts';

/** How long a command is remembered, in milliseconds: 24 hours. */
export const rememberedMs = 86_400_000;

/** Commands that one function remembers at most; the oldest go first. */
const maxRemembered = 500;

/** Commands that were obeyed, as an annotation of the function: hash of `source` and `id`, and when, in seconds. */
export type Obeyed = Readonly<Record<string, number>>;

/** What an annotation says; what is no such list counts as none. */
export function readObeyed(annotation: string | undefined): Obeyed {
  try {
    const value: unknown = JSON.parse(annotation ?? '{}');
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter(([, at]) => Number.isSafeInteger(at)));
  } catch {
    return {};
  }
}

/** Whether a command was obeyed in the last 24 hours. */
export function wasObeyed(obeyed: Obeyed, command: Command, now: number): boolean {
  const at = obeyed[keyOf(command)];
  return at !== undefined && now - at * 1000 < rememberedMs;
}

/** The annotation that remembers a command too, without those that are over. */
export function withObeyed(obeyed: Obeyed, command: Command, now: number): string {
  const kept = Object.entries(obeyed).filter(([, at]) => now - at * 1000 < rememberedMs);
  const all: readonly (readonly [string, number])[] = [...kept, [keyOf(command), Math.floor(now / 1000)]];
  const newest = [...all].sort(([, a], [, b]) => a - b).slice(-maxRemembered);
  return JSON.stringify(Object.fromEntries(newest));
}

function keyOf({ source, id }: Command): string {
  return createHash('sha256').update(`${source}\n${id}`).digest('hex').slice(0, 16);
}
