import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RateLimiter } from './rate-limiter.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

test('a burst goes at once, then the rate holds', async () => {
  const clock = new VirtualClock();
  const limiter = new RateLimiter({ perSecond: 10, burst: 3 }, clock);
  expect([1, 2, 3, 4, 5].map(() => limiter.reserve())).toEqual([0, 0, 0, 100, 200]);
  await clock.pass(1000);
  expect(limiter.tryTake()).toBe(true);
});

test('no window of time sees more than burst and rate allow (property)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(400), { minLength: 5, maxLength: 60 }), async (pauses) => {
      const clock = new VirtualClock();
      const limiter = new RateLimiter({ perSecond: 5, burst: 4 }, clock);
      const goes: number[] = [];
      for (const pause of pauses) {
        await clock.pass(pause);
        goes.push(clock.monotonic() + limiter.reserve());
      }
      for (const [index, from] of goes.entries()) {
        for (const [other, to] of goes.entries()) {
          if (other < index) continue;
          expect(other - index + 1).toBeLessThanOrEqual(4 + 1e-6 + ((to - from) / 1000) * 5 + 1);
        }
      }
    }),
    { numRuns: 50 },
  );
});
