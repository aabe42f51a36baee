import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDuration } from './duration.ts';

test.each([
  ['PT0.5S', 500],
  ['PT2M', 120_000],
  ['PT1H30M', 5_400_000],
  ['P1DT1S', 86_401_000],
  ['PT0S', 0],
])('%s is %i ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', 'P', 'PT', 'P1DT', '5s', 'PT-1S', 'PT1S ', 'P1Y', 'pt1s'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('whole seconds come back (property)', () => {
  fc.assert(fc.property(fc.nat(10_000_000), (s) => parseDuration(`PT${s}S`) === s * 1000));
});
