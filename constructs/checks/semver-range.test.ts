import { describe, expect, it } from 'vitest';
import { satisfies } from './semver-range.ts';

const rows: readonly (readonly [string, string, boolean])[] = [
  ['1.36.4', '', true],
  ['1.36.4', '*', true],
  ['v1.36.4', '>= 1.22.0-0', true],
  ['1.36.5+k3s1', '>=1.25.0-0', true],
  ['1.21.9', '>= 1.22.0-0', false],
  ['1.22.0', '>= 1.22.0-0', true],
  ['1.36.4', '^1.16.0-0', true],
  ['2.0.0', '^1.16.0-0', false],
  ['0.3.0', '^0.2.3', false],
  ['0.2.9', '^0.2.3', true],
  ['1.36.4', '~1.36', true],
  ['1.37.0', '~1.36.2', false],
  ['1.36.1', '~1.36.2', false],
  ['1.36.4', '1.36.x', true],
  ['1.35.4', '1.36.x', false],
  ['1.36.4', '>=1.25.0 <1.36.0', false],
  ['1.36.4', '>=1.25.0, <1.37.0-0', true],
  ['1.37.0', '>=1.25.0, <1.37.0-0', false],
  ['1.37.0', '<=1.37.0-0', false],
  ['1.37.4', '<=1.37', true],
  ['1.36.4', '>1.36', false],
  ['1.36.4', '!=1.36.4', false],
  ['1.36.4', '<1.20.0 || >=1.30.0', true],
];

describe('satisfies', () => {
  it.each(rows)('%s in "%s": %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });

  it.each([
    ['1.36', '>=1.0.0'],
    ['1.36.4', 'newest'],
    ['1.36.4', '1.2.3 - 2.0.0'],
  ])('cannot read %s in "%s"', (version, range) => {
    expect(satisfies(version, range)).toBeUndefined();
  });
});
