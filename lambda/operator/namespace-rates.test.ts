import { expect, test } from 'vitest';
import { VirtualClock } from '../kube/testing/virtual-clock.ts';
import { NamespaceRates } from './namespace-rates.ts';

test('a namespace that changes all the time waits, and no other one does', async () => {
  const clock = new VirtualClock();
  const rates = new NamespaceRates({ perSecond: 2, burst: 3 }, clock);
  const passes = (namespace: string, count: number) =>
    Array.from({ length: count }, (_, index) => rates.delayOf(`${namespace}/f${index}`));
  expect(passes('busy', 5)).toEqual([0, 0, 0, 500, 500]);
  expect(passes('calm', 3)).toEqual([0, 0, 0]);
  await clock.pass(1000);
  expect(passes('busy', 3)).toEqual([0, 0, 500]);
});
