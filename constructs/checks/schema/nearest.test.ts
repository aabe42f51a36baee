import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

describe('distance', () => {
  it.each([
    ['interval', 'interval', 0],
    ['intervall', 'interval', 1],
    ['intreval', 'interval', 1],
    ['matchLabel', 'matchLabels', 1],
    ['', 'abc', 3],
    ['spec', 'status', 5],
  ])('%s → %s is %i', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
  });

  it('is symmetric and at least the difference in length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('nearest', () => {
  it('takes the nearest word within two edits, whatever its case', () => {
    expect(nearest('nodeSelectors', ['nodeName', 'nodeSelector'])).toBe('nodeSelector');
    expect(nearest('Type', ['type'])).toBe('type');
    expect(nearest('replica', ['replicas', 'replicaz'])).toBe('replicas');
  });

  it('leaves words alone that have little in common', () => {
    expect(nearest('values', ['valuesFrom'])).toBeUndefined();
    expect(nearest('to', ['in'])).toBeUndefined();
  });
});
