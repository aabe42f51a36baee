import { expect, it } from 'vitest';
import { BuildError } from '../build-error.ts';
import { isPassing, retryAfterMs, TryAgainError, withRetries } from './retry.ts';

function failing(times: number, error: () => Error) {
  const waits: number[] = [];
  let calls = 0;
  const attempt = async (): Promise<number> => {
    calls += 1;
    if (calls <= times) throw error();
    return calls;
  };
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  return { attempt, waits, wait };
}

it('waits twice as long before every further try', async () => {
  const { attempt, waits, wait } = failing(3, () => new Error('reset'));
  expect(await withRetries(attempt, { wait })).toBe(4);
  expect(waits).toEqual([200, 400, 800]);
});

it('waits as long as it is asked to, up to a limit', async () => {
  const { attempt, waits, wait } = failing(
    2,
    () => new TryAgainError('busy', waits.length === 0 ? 3000 : 60_000),
  );
  await withRetries(attempt, { wait });
  expect(waits).toEqual([3000, 10_000]);
});

it('gives up after the tries it has, with the last error', async () => {
  const { attempt, waits, wait } = failing(9, () => new Error('reset'));
  await expect(withRetries(attempt, { wait, tries: 3 })).rejects.toThrow('reset');
  expect(waits).toHaveLength(2);
});

it('does not try again what is final', async () => {
  const { attempt, waits, wait } = failing(1, () => new BuildError('SourceNotFound', 'gone'));
  await expect(withRetries(attempt, { wait })).rejects.toThrow('gone');
  expect(waits).toEqual([]);
});

it('is cancelled between two tries', async () => {
  const { attempt, wait } = failing(1, () => new Error('reset'));
  await expect(withRetries(attempt, { wait, signal: AbortSignal.abort() })).rejects.toMatchObject({
    reason: 'Cancelled',
  });
});

it('reads Retry-After, and which answers pass', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(retryAfterMs('7')).toBe(7000);
  expect(retryAfterMs('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000);
  expect([retryAfterMs(undefined), retryAfterMs('soon')]).toEqual([0, 0]);
  expect([429, 500, 503].map(isPassing)).toEqual([true, true, true]);
  expect([200, 400, 404].map(isPassing)).toEqual([false, false, false]);
});
