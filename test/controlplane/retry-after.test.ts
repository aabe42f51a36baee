import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { whileTooMany } from './retry-after.ts';

/** Answers in their order, the last one again and again; what was waited for, in milliseconds. */
function asked(...answers: readonly { statusCode: number; headers: IncomingHttpHeaders }[]) {
  const waits: number[] = [];
  let count = 0;
  const ask = async () => {
    const answer = answers[Math.min(count++, answers.length - 1)];
    return { statusCode: 0, headers: {}, ...answer, resume: () => undefined as never };
  };
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  return { answer: whileTooMany(ask, wait), waits };
}

const busy = { statusCode: 429, headers: { 'retry-after': '1' } };

test('an API server that has too much to do is asked again after the time that it names', async () => {
  const { answer, waits } = asked(
    busy,
    { ...busy, headers: { 'retry-after': '2' } },
    { statusCode: 200, headers: {} },
  );
  expect((await answer).statusCode).toBe(200);
  expect(waits).toEqual([1000, 2000]);
});

test.each([
  { statusCode: 503, headers: { 'retry-after': '1' } },
  { statusCode: 429, headers: {} },
])('every other answer is taken, and 429 without a time: $statusCode', async ({ statusCode, headers }) => {
  const { answer, waits } = asked({ statusCode, headers: { ...headers } });
  expect((await answer).statusCode).toBe(statusCode);
  expect(waits).toEqual([]);
});

test('after ten times the answer is that it has too much to do', async () => {
  const { answer, waits } = asked(busy);
  expect((await answer).statusCode).toBe(429);
  expect(waits).toHaveLength(9);
});
