import { expect, test } from 'vitest';
import { buildReasons } from '../builder/build-error.ts';
import { reasons } from './reasons.ts';

test('every way in which a build ends badly is a reason of BuildSucceeded', () => {
  expect(Object.keys(reasons.BuildSucceeded)).toEqual(expect.arrayContaining(Object.keys(buildReasons)));
});

test('reasons are single words that say what to do where something failed', () => {
  for (const [reason, { status, meaning }] of Object.values(reasons).flatMap(Object.entries)) {
    expect(reason).toMatch(/^[A-Z][A-Za-z]{1,40}$/);
    expect(['True', 'False', 'Unknown']).toContain(status);
    expect(meaning).toMatch(/\.$/);
  }
});

test('every condition can hold, fail and wait', () => {
  for (const [type, list] of Object.entries(reasons)) {
    const statuses = new Set(Object.values(list).map(({ status }) => status));
    expect([...statuses].sort(), type).toEqual(['False', 'True', 'Unknown']);
  }
});
