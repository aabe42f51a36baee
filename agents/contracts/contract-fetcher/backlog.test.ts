import { expect, it } from 'vitest';
import type { ContractRequest } from '../events/event-types.ts';
import { MemoryRecords } from '../ports/memory.ts';
import { Backlog } from './backlog.ts';
import { addressAt } from './proxies/proxy.fixtures.ts';

const request: ContractRequest = { chain: 'base', address: addressAt(1), reason: 'deployed' };
const minute = 60_000;

it('brings a contract back when its time has come, until it is settled', async () => {
  let now = 0;
  const backlog = new Backlog(new MemoryRecords(), () => now);
  expect(await backlog.postpone(request)).toBe(true);
  expect(await backlog.due()).toEqual([]);
  now = 2 * minute;
  expect(await backlog.due()).toEqual([{ ...request, attempt: 1 }]);
  expect(await backlog.due()).toEqual([{ ...request, attempt: 1 }]);
  await backlog.settle(request);
  expect(await backlog.due()).toEqual([]);
});

it('waits longer every time, and gives up after a week', async () => {
  let now = 0;
  const backlog = new Backlog(new MemoryRecords(), () => now);
  let asked = request;
  const waited: number[] = [];
  while (await backlog.postpone(asked)) {
    const begin = now;
    for (;;) {
      now += minute;
      const [due] = await backlog.due();
      if (due) {
        asked = due;
        break;
      }
    }
    waited.push((now - begin) / minute);
  }
  expect(waited).toEqual([...waited].sort((a, b) => a - b));
  expect(now / (24 * 60 * minute)).toBeGreaterThan(6);
  expect(await backlog.due()).toEqual([]);
});

it('hands out those that wait longest, no more than are asked for', async () => {
  let now = 0;
  const backlog = new Backlog(new MemoryRecords(), () => now);
  for (const number of [3, 1, 2]) {
    now += 1;
    await backlog.postpone({ ...request, address: addressAt(number) });
  }
  now += 2 * minute;
  expect((await backlog.due(2)).map(({ address }) => address)).toEqual([addressAt(3), addressAt(1)]);
});
