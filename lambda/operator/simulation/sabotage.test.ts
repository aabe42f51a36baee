import { afterEach, expect, test, vi } from 'vitest';
import { Registry } from './registry.ts';
import { type Sabotage, sabotages } from './sabotage.ts';
import { Schedule } from './schedule.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Enough for everything but a build that has failed: what takes longer here never ends. */
const convergeMs = 600_000;

/** What is wrong in the first schedule in which something is. */
async function violations(sabotage?: Sabotage): Promise<string> {
  for (let seed = 1; seed <= 5; seed += 1) {
    const result = await new Schedule(seed, { sabotage, convergeMs }).run();
    if (result.violations.length > 0) return result.violations.join('\n');
  }
  return '';
}

test.each<[keyof typeof sabotages, RegExp]>([
  ['a process that elects itself', /p\d+ wrote while \S+ led/],
  ['children without an owner', /^orphan: /m],
  ['a generation that nobody has written', /observedGeneration \d+ of \d+/],
  ['no trace of what was applied', /the second pass wrote \d+ times/],
  ['a status that is never written', /^not converged: .*observed undefined/m],
  ['a finalizer that is forgotten', /has no finalizer/],
])('%s is a violation', async (name, expected) => {
  expect(await violations(sabotages[name])).toMatch(expected);
});

test('a registry that forgets what was built is a violation', async () => {
  vi.spyOn(Registry.prototype, 'find').mockReturnValue(undefined);
  expect(await violations()).toMatch(/^built twice: /m);
});
