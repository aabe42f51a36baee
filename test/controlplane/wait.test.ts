import { expect, test } from 'vitest';
import { WaitError, waitFor } from './wait.ts';

test('gives the first value that is neither undefined nor false', async () => {
  const values = [undefined, false, 0, 1];
  expect(await waitFor('a value', async () => values.shift())).toBe(0);
});

test('says what it waited for when the limit has passed', async () => {
  const waiting = waitFor('what never comes', async () => false, { limit: 0 });
  await expect(waiting).rejects.toEqual(new WaitError('waited 0 s for what never comes'));
});

test('gives up as soon as it is told to', async () => {
  let looks = 0;
  const giveUp = () => {
    if (looks === 2) throw new Error('gone');
  };
  const waiting = waitFor('what never comes', async () => ++looks < 0, { giveUp });
  await expect(waiting).rejects.toThrow('gone');
  expect(looks).toBe(2);
});

test('an error of the condition ends the waiting', async () => {
  const broken = async () => {
    throw new Error('refused');
  };
  await expect(waitFor('anything', broken)).rejects.toThrow('refused');
});
