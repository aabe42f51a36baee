import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './version.ts';

describe('compareVersions', () => {
  it.each([
    ['1.9.0', '1.10.0'],
    ['v1.2', '1.2.1'],
    ['1.0.0-alpha', '1.0.0-alpha.1'],
    ['1.0.0-alpha.1', '1.0.0-beta'],
    ['1.0.0-beta.2', '1.0.0-beta.11'],
    ['1.0.0-rc.1', '1.0.0'],
    ['2025.12.31', '2026.1.1'],
    ['1.9.0-alpine', '1.10.0-alpine'],
  ])('%s is older than %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it.each([
    ['1.0.0-alpine', '1.0.0'],
    ['latest', '1.0.0'],
    ['1.0.0', 'sha-abcdef0'],
  ])('cannot tell %s from %s', (a, b) => {
    expect(compareVersions(a, b)).toBeUndefined();
  });

  it('ignores build metadata and a leading v', () => {
    expect(compareVersions('v1.36.4+k3s1', '1.36.4')).toBe(0);
  });

  it('is an order', () => {
    const version = fc
      .tuple(
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '-rc.1', '-rc.2', '-beta'),
      )
      .map(([numbers, suffix]) => `${numbers.join('.')}${suffix}`);
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          compareVersions(a, b),
          compareVersions(b, a),
          compareVersions(b, c),
          compareVersions(a, c),
        ] as number[];
        expect(Math.sign(ab ?? Number.NaN)).toBe(-Math.sign(ba ?? Number.NaN) + 0);
        if ((ab ?? 0) <= 0 && (bc ?? 0) <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
    );
  });
});
