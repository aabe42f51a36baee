import { expect, test } from 'vitest';
import { claimsOf, expectTests } from './documented-tests.ts';

const threats = claimsOf('docs/lambda/security.md', 'threat');

test('the security model names threats', () => {
  expect(threats.length).toBeGreaterThan(15);
});

test.each(threats)('the tests that guard against "$subject" are there', (threat) => expectTests(threat));
