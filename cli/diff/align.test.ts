import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

/** Length of the longest common subsequence, the slow way. */
function common([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  const without = common(rest, other);
  return at < 0 ? without : Math.max(without, 1 + common(rest, other.slice(at + 1)));
}

describe('align', () => {
  it('holds every item of both lists once, in order', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const items = align(before, after);
        expect(items.flatMap((item) => item.before ?? [])).toEqual(before.map((_, index) => index));
        expect(items.flatMap((item) => item.after ?? [])).toEqual(after.map((_, index) => index));
      }),
    );
  });

  it('joins equal items only, and as many as can be', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const joined = align(before, after).filter(
          (item) => item.before !== undefined && item.after !== undefined,
        );
        for (const item of joined) expect(before[item.before ?? -1]).toBe(after[item.after ?? -1]);
        expect(joined).toHaveLength(common(before, after));
      }),
    );
  });

  it('takes lists that are too long for a table as replaced between their common ends', () => {
    const lines = (prefix: string): string[] => [
      'same',
      ...Array.from({ length: 4000 }, (_, i) => `${prefix}${i}`),
      'end',
    ];
    const items = align(lines('a'), lines('b'));
    expect(items.filter((item) => item.before !== undefined && item.after !== undefined)).toEqual([
      { before: 0, after: 0 },
      { before: 4001, after: 4001 },
    ]);
  });
});
