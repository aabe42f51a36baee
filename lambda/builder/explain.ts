import type { FlatInputs } from './build-hash.ts';

/** One input that differs between two builds. */
export interface InputChange {
  /** Its path: `source.etag`. */
  readonly input: string;
  /** Undefined where it was not there. */
  readonly before: string | undefined;
  /** Undefined where it is gone. */
  readonly after: string | undefined;
}

/** What makes a new build necessary: every input that differs, by name. Empty exactly when the hashes are equal. */
export function explainChange(before: FlatInputs, after: FlatInputs): readonly InputChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((input) => before[input] !== after[input])
    .sort()
    .map((input) => ({ input, before: before[input], after: after[input] }));
}

/** A change as a line for people: `source.etag: 5d41… → 7d79…`. */
export function changeText({ input, before, after }: InputChange): string {
  if (before === undefined) return `${input}: ${after} is new`;
  if (after === undefined) return `${input}: ${before} is gone`;
  return `${input}: ${before} → ${after}`;
}
