import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../imports/compact.ts';

test('agrees with the form that cdk8s writes', () => {
  const record = fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(record, (given) => {
      let expected: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(given)) {
        if (value !== undefined) expected = { ...expected, [key]: value };
      }
      expect(Object.entries(compact(given))).toEqual(Object.entries(expected));
    }),
  );
});

test('converts the values that are there', () => {
  expect(compact({ one: 1, none: undefined, two: 2 }, (value) => (value ?? 0) * 10)).toEqual({
    one: 10,
    two: 20,
  });
});
