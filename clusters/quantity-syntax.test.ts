import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuantity, parseQuantity } from './quantity.ts';

describe('parseQuantity', () => {
  it.each([
    ['1', 1_000_000_000n],
    ['500m', 500_000_000n],
    ['0.5', 500_000_000n],
    ['.5', 500_000_000n],
    ['1.5Gi', 1_610_612_736_000_000_000n],
    ['1E', 1_000_000_000_000_000_000_000_000_000n],
    ['1E3', 1_000_000_000_000n],
    ['1e-3', 1_000_000n],
    ['-2k', -2_000_000_000_000n],
    ['0.1n', 1n],
    [2, 2_000_000_000n],
    [0.25, 250_000_000n],
  ])('%s is %i billionths', (text, nanos) => {
    expect(parseQuantity(text)).toBe(nanos);
  });

  it.each(['', '1 Gi', '1gi', 'm', '1.2.3', '0x1', '--1', true, null, Number.NaN, {}])(
    '%j is none',
    (value) => {
      expect(parseQuantity(value)).toBeUndefined();
      expect(isQuantity(value)).toBe(false);
    },
  );

  it('orders as numbers do', () => {
    const milli = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(milli, milli, (a, b) => {
        const [left = 0n, right = 0n] = [parseQuantity(`${a}m`), parseQuantity(String(b / 1000))];
        expect(left < right).toBe(a < b);
      }),
    );
  });
});
