import { expect, test } from 'vitest';
import { sleep } from './clock.ts';
import { Controller, type ReconcileObservation } from './controller.ts';
import { Workqueue } from './queue/workqueue.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

function controller(
  reconcile: (key: string, signal: AbortSignal) => Promise<{ againMs?: number }>,
  workers = 2,
) {
  const clock = new VirtualClock();
  const queue = new Workqueue({ clock, firstRetryMs: 100 });
  const observed: ReconcileObservation[] = [];
  const options = { queue, reconcile, workers, clock, timeoutMs: 1000 };
  const one = new Controller({ ...options, observe: (observation) => observed.push(observation) });
  const stop = new AbortController();
  const ended = one.run(stop.signal);
  return { clock, queue, observed, stop, ended };
}

test('what fails comes again, whatever it threw, and what asks for it too', async () => {
  let calls = 0;
  const { clock, queue, observed } = controller(async () => {
    calls += 1;
    if (calls === 1) throw 'not even an Error';
    return calls === 2 ? { againMs: 5000 } : {};
  });
  queue.add('a/x');
  await clock.pass(60_000);
  expect(observed.map(({ result }) => result)).toEqual(['error', 'requeue_after', 'success']);
});

test('a reconcile that does not end is ended', async () => {
  const clocks: { clock?: VirtualClock } = {};
  const { clock, queue, observed } = controller(async (_, signal) => {
    await sleep(clocks.clock ?? clock, 1e9, signal);
    signal.throwIfAborted();
    return {};
  });
  clocks.clock = clock;
  queue.add('a/x');
  await clock.pass(1500);
  expect(String(observed[0]?.error)).toContain('reconcile of a/x took longer than 1000 ms');
});

test('as many keys are worked on as there are workers, and closing waits for them', async () => {
  let active = 0;
  let most = 0;
  const { clock, queue, ended } = controller(async () => {
    active += 1;
    most = Math.max(most, active);
    await sleep(clock, 100);
    active -= 1;
    return {};
  });
  for (const key of ['a', 'b', 'c', 'd', 'e']) queue.add(key);
  await clock.pass(50);
  const closing = queue.close();
  await clock.pass(1000);
  await Promise.all([closing, ended]);
  expect([most, active]).toEqual([2, 0]);
});
