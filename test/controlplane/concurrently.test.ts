import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { concurrently } from './concurrently.ts';

test('gives the results in the order of the items, whichever is done first', async () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  let running = 0;
  let most = 0;
  const results = await concurrently(items, async (item) => {
    most = Math.max(most, ++running);
    for (let left = item % 3; left > 0; left--) await setImmediate();
    running--;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(items.length);
});

test('fails with the first item that fails', async () => {
  const failing = concurrently([1, 2, 3], async (item) => {
    if (item === 2) throw new Error('the second');
  });
  await expect(failing).rejects.toThrow('the second');
});
