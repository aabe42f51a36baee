import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../wait.ts';
import { ControlLoop } from './control-loop.ts';

let revision = 1;
let looks = 0;
let passes = 0;
const plane = {
  revision: async () => {
    looks += 1;
    return revision;
  },
};
let loop: ControlLoop;
afterEach(() => loop.stop());

/** Looks that have begun and ended since now. */
async function someLooks(): Promise<void> {
  const before = looks;
  await waitFor('the loop to look again', async () => looks > before + 2);
}

test('passes once for each change, and rests in between', async () => {
  passes = 0;
  loop = new ControlLoop('test', plane, async () => {
    passes += 1;
  });
  await someLooks();
  expect(passes).toBe(1);
  revision += 1;
  await someLooks();
  expect(passes).toBe(2);
});

test('looks again at what a pass itself has changed', async () => {
  passes = 0;
  loop = new ControlLoop('test', plane, async () => {
    passes += 1;
    if (passes === 1) revision += 1;
  });
  await someLooks();
  expect(passes).toBe(2);
});

test('passes again after one that failed, and says with what until then', async () => {
  passes = 0;
  loop = new ControlLoop('test', plane, async () => {
    passes += 1;
    if (passes < 3) throw new Error(`pass ${passes} failed`);
  });
  await waitFor('a problem', async () => loop.problem);
  expect(String(loop.problem)).toMatch(/pass \d failed/);
  await waitFor('the third pass', async () => passes === 3 && loop.problem === undefined);
  await someLooks();
  expect(passes).toBe(3);
});

test('begins again after its stop, and acts on what it finds then', async () => {
  passes = 0;
  loop = new ControlLoop('test', plane, async () => {
    passes += 1;
  });
  await someLooks();
  await loop.stop();
  expect(passes).toBe(1);
  loop.resume();
  await someLooks();
  expect(passes).toBe(2);
});
