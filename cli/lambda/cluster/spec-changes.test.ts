import { expect, it } from 'vitest';
import { specChanges } from './spec-changes.ts';

it('names every leaf that differs', () => {
  const before = { runtime: 'python', env: [{ name: 'A', value: '1' }], scaling: { minScale: 0 } };
  const after = { runtime: 'python', env: [{ name: 'A', value: '2' }], triggers: [] };
  expect(specChanges(before, after)).toEqual([
    { field: 'spec.env[0].value', before: '"1"', after: '"2"' },
    { field: 'spec.scaling.minScale', before: '0', after: undefined },
    { field: 'spec.triggers', before: undefined, after: '[]' },
  ]);
  expect(specChanges(after, structuredClone(after))).toEqual([]);
});
