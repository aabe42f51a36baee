import { expect, test } from 'vitest';
import { Schedule } from './schedule.ts';

/** simulation/main.ts runs as many as one asks for. */
const seeds = 40;
const parts = 4;

test.each(Array.from({ length: parts }, (_, part) => part))(
  'whatever goes wrong, all functions end as they should, part %i of the seeds',
  async (part) => {
    for (let seed = part * (seeds / parts) + 1; seed <= (part + 1) * (seeds / parts); seed += 1) {
      const { violations, history } = await new Schedule(seed).run();
      const replay = `npx node lambda/operator/simulation/main.ts --seed ${seed}`;
      expect(violations, [replay, ...history].join('\n')).toEqual([]);
    }
  },
);

test('a seed repeats its run to the last write', async () => {
  const [one, other] = [await new Schedule(7).run(), await new Schedule(7).run()];
  expect(one).toEqual(other);
  expect(one.writes).toBeGreaterThan(10);
});
