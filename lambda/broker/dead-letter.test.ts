import { expect, test } from 'vitest';
import { failureOf, withFailure, withoutFailure } from './dead-letter.ts';
import { event } from './fixtures/events.ts';

const failure = { destination: 'http://f/', status: 400, detail: '{"error":"BadEvent"}' };

test('a dead letter carries where to, the status, and the answer in Base64', () => {
  expect(withFailure(event('1'), failure).attributes).toMatchObject({
    knativeerrordest: 'http://f/',
    knativeerrorcode: '400',
    knativeerrordata: Buffer.from(failure.detail).toString('base64'),
  });
  expect(failureOf(withFailure(event('1'), failure))).toEqual({
    destination: 'http://f/',
    code: 400,
    detail: failure.detail,
  });
});

test('no answer counts as 500', () => {
  const { attributes } = withFailure(event('1'), {
    destination: 'http://f/',
    detail: 'dispatch error: refused',
  });
  expect(attributes.knativeerrorcode).toBe('500');
});

test('a long answer is cut to 1024 characters that are still Base64', () => {
  const { knativeerrordata = '' } = withFailure(event('1'), {
    ...failure,
    detail: 'x'.repeat(5000),
  }).attributes;
  expect(knativeerrordata).toHaveLength(1024);
  expect(Buffer.from(knativeerrordata, 'base64').toString()).toBe('x'.repeat(768));
});

test('an empty answer leaves knativeerrordata away, also one of an earlier failure', () => {
  const letter = withFailure(withFailure(event('1'), failure), { ...failure, detail: '' });
  expect(letter.attributes).not.toHaveProperty('knativeerrordata');
});

test('without the failure the event is as it was', () => {
  expect(withoutFailure(withFailure(event('1', {}, 'data'), failure))).toEqual(event('1', {}, 'data'));
});
