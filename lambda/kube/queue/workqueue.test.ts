import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { Workqueue } from './workqueue.ts';

test('a key that is added many times is worked on once, and once more if it came meanwhile', async () => {
  const queue = new Workqueue();
  queue.add('a/x');
  queue.add('a/x');
  expect(await queue.take()).toBe('a/x');
  queue.add('a/x');
  queue.add('a/x');
  expect(queue.depth).toBe(0);
  queue.done('a/x');
  expect(queue.depth).toBe(1);
});

test('namespaces take turns: one with many keys does not keep the others waiting', async () => {
  const queue = new Workqueue();
  for (const key of ['big/1', 'big/2', 'big/3', 'small/1']) queue.add(key);
  const order = [await queue.take(), await queue.take(), await queue.take(), await queue.take()];
  expect(order).toEqual(['big/1', 'small/1', 'big/2', 'big/3']);
});

test('failures in a row wait longer and longer, up to a limit; a success begins anew', async () => {
  const clock = new VirtualClock();
  const queue = new Workqueue({ clock, firstRetryMs: 100, maxRetryMs: 300 });
  const waits: number[] = [];
  for (const _ of [1, 2, 3, 4]) {
    const from = clock.monotonic();
    queue.retry('a/x');
    await clock.until(() => queue.depth === 1, 10_000);
    waits.push(clock.monotonic() - from);
    queue.done((await queue.take()) ?? '');
  }
  expect(waits).toEqual([100, 200, 300, 300]);
  queue.forget('a/x');
  const from = clock.monotonic();
  queue.retry('a/x');
  await clock.until(() => queue.depth === 1, 10_000);
  expect(clock.monotonic() - from).toBe(100);
});

test('all retries together keep to a rate', async () => {
  const clock = new VirtualClock();
  const queue = new Workqueue({ clock, firstRetryMs: 1, retryRate: { perSecond: 1, burst: 2 } });
  for (const key of ['a', 'b', 'c', 'd']) queue.retry(key);
  await clock.pass(10);
  expect(queue.depth).toBe(2);
  await clock.pass(1000);
  expect(queue.depth).toBe(3);
});

test('of several delays of one key the earliest counts', async () => {
  const clock = new VirtualClock();
  const queue = new Workqueue({ clock });
  queue.addAfter('a', 5000);
  queue.addAfter('a', 1000);
  queue.addAfter('a', 3000);
  await clock.pass(1000);
  expect(queue.depth).toBe(1);
  queue.done((await queue.take()) ?? '');
  await clock.pass(10_000);
  expect(queue.depth).toBe(0);
});

test('closing waits for who works, and wakes who waits', async () => {
  const queue = new Workqueue();
  queue.add('a');
  await queue.take();
  const waiting = queue.take();
  let closed = false;
  const closing = queue.close().then(() => {
    closed = true;
  });
  expect(await waiting).toBeUndefined();
  expect(closed).toBe(false);
  queue.done('a');
  await closing;
  expect(await queue.take()).toBeUndefined();
});

test('no key has two workers, and what is added after the last work begins is worked on (property)', async () => {
  const step = fc.oneof(
    fc.record({ add: fc.constantFrom('a/1', 'a/2', 'b/1', 'c/1') }),
    fc.constant('take' as const),
    fc.constant('done' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const queue = new Workqueue();
      const working: string[] = [];
      const stale = new Set<string>();
      const take = async () => {
        if (queue.depth === 0) return;
        const key = (await queue.take()) ?? '';
        expect(working).not.toContain(key);
        stale.delete(key);
        working.push(key);
      };
      const done = () => {
        const key = working.shift();
        if (key) queue.done(key);
      };
      for (const one of steps) {
        if (one === 'take') await take();
        else if (one === 'done') done();
        else {
          queue.add(one.add);
          stale.add(one.add);
        }
      }
      while (working.length > 0 || queue.depth > 0) {
        done();
        await take();
      }
      expect([...stale]).toEqual([]);
      expect(queue.isIdle).toBe(true);
    }),
  );
});
