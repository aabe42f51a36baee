import { expect, test } from 'vitest';
import { claimsOf, expectTests } from './documented-tests.ts';

const faults = claimsOf('docs/lambda/migration.md', 'fault of the Go operator');

test('ten faults are named', () => {
  expect(faults).toHaveLength(10);
});

test.each(faults)('the tests that we do not have "$subject" are there', (fault) => expectTests(fault));
