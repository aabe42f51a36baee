import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPath, type ScheduledTask, schedule, type Task } from './schedule.ts';

/** Tasks of which each may depend on earlier ones only. */
const tasks = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.array(fc.nat())), { minLength: 1, maxLength: 12 })
  .map((all): readonly Task[] =>
    all.map(([seconds, picks], index) => ({
      name: `t${index}`,
      dependsOn: index === 0 ? [] : [...new Set(picks.map((pick) => `t${pick % index}`))],
      seconds,
    })),
  );

function longest(all: readonly Task[], delay: number): number {
  const end = new Map<string, number>();
  for (const { name, dependsOn, seconds } of all) {
    end.set(name, Math.max(0, ...dependsOn.map((each) => (end.get(each) ?? 0) + delay)) + seconds);
  }
  return Math.max(...end.values());
}

const lastEnd = (done: readonly ScheduledTask[]): number => Math.max(...done.map(({ end }) => end));

describe('schedule', () => {
  it('begins no task before its dependencies have ended and the delay has passed', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 9 }), (all, workers, delay) => {
        const done = new Map(schedule(all, workers, delay).map((each) => [each.name, each]));
        expect(done.size).toBe(all.length);
        for (const { name, dependsOn, seconds } of all) {
          const { start = -1, end = -1 } = done.get(name) ?? {};
          expect(end - start).toBe(seconds);
          for (const each of dependsOn)
            expect(start).toBeGreaterThanOrEqual((done.get(each)?.end ?? 0) + delay);
        }
      }),
    );
  });

  it('never runs more tasks at once than there are workers', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 4 }), (all, workers) => {
        const done = schedule(all, workers, 0);
        for (const { start } of done) {
          const running = done.filter((each) => each.start <= start && start < each.end);
          expect(running.length).toBeLessThanOrEqual(workers);
        }
      }),
    );
  });

  it('ends with the longest path when there are workers for all, and with the sum when there is one', () => {
    fc.assert(
      fc.property(tasks, fc.nat({ max: 9 }), (all, delay) => {
        expect(lastEnd(schedule(all, all.length, delay))).toBe(longest(all, delay));
        const sum = all.reduce((total, { seconds }) => total + seconds, 0);
        expect(lastEnd(schedule(all, 1, 0))).toBe(sum);
      }),
    );
  });

  it('gives the same times in whatever order tasks are listed', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 4 }), (all, workers) => {
        expect(schedule([...all].reverse(), workers, 3)).toEqual(schedule(all, workers, 3));
      }),
    );
  });

  it('says what a task waited for last', () => {
    const done = schedule(
      [
        { name: 'a', dependsOn: [], seconds: 10 },
        { name: 'b', dependsOn: [], seconds: 20 },
        { name: 'c', dependsOn: ['a'], seconds: 5 },
        { name: 'd', dependsOn: ['a'], seconds: 5 },
        { name: 'e', dependsOn: ['a', 'b'], seconds: 5 },
      ],
      2,
      1,
    );
    expect(Object.fromEntries(done.map(({ name, waited }) => [name, waited]))).toEqual({
      a: undefined,
      b: undefined,
      c: { for: 'dependency', task: 'a' },
      d: { for: 'worker', task: 'c' },
      e: { for: 'dependency', task: 'b' },
    });
  });

  it('names the tasks that can never begin', () => {
    const loop = [
      { name: 'a', dependsOn: [], seconds: 1 },
      { name: 'b', dependsOn: ['c'], seconds: 1 },
      { name: 'c', dependsOn: ['b'], seconds: 1 },
      { name: 'd', dependsOn: ['gone'], seconds: 1 },
    ];
    expect(() => schedule(loop, 2, 0)).toThrow(new RangeError('never begin: b, c, d'));
  });

  it('has nothing to do without tasks', () => {
    expect(schedule([], 2, 0)).toEqual([]);
    expect(criticalPath([])).toEqual([]);
  });
});

describe('criticalPath', () => {
  it('leads without a gap from the beginning to the last end', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 4 }), (all, workers) => {
        const done = schedule(all, workers, 0);
        const byName = new Map(done.map((each) => [each.name, each]));
        const path = criticalPath(done).flatMap((name) => byName.get(name) ?? []);
        expect(path[0]?.start).toBe(0);
        expect(path.at(-1)?.end).toBe(lastEnd(done));
        for (const [index, task] of path.entries()) {
          if (index > 0) expect(task.start).toBe(path[index - 1]?.end);
        }
      }),
    );
  });
});
