import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planChaos } from './plan.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

test('a seed gives the same plan again, with every kill within the run and in order (property)', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 100_000 }), fc.nat(20), (seed, events, kills) => {
      const plan = planChaos(seed, events, { broker: kills, function: 3 });
      expect(planChaos(seed, events, { broker: kills, function: 3 })).toEqual(plan);
      const moments = plan.kills.map(({ afterEvents }) => afterEvents);
      expect(moments).toHaveLength(kills + 3);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(moments.every((moment) => moment >= 0 && moment < events)).toBe(true);
    }),
  );
});

test('other seeds give other plans', () => {
  const plans = Array.from({ length: 50 }, (_, seed) =>
    JSON.stringify(planChaos(seed, 100_000, { broker: 5 }).kills),
  );
  expect(new Set(plans).size).toBe(50);
});
