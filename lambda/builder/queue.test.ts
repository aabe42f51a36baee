import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextBuilds, type QueuedBuild } from './queue.ts';

const build = (namespace: string, since: number): QueuedBuild => ({
  hash: `${namespace}-${since}`,
  namespace,
  since,
});
const hashes = (builds: readonly QueuedBuild[]): readonly string[] => builds.map(({ hash }) => hash);

describe('nextBuilds', () => {
  it('takes turns between namespaces, whoever asks for more', () => {
    const waiting = [build('a', 1), build('a', 2), build('a', 3), build('b', 9)];
    expect(hashes(nextBuilds(waiting, [], { total: 3, perNamespace: 3 }))).toEqual(['a-1', 'b-9', 'a-2']);
  });

  it('serves the namespace with the fewest running builds first', () => {
    const waiting = [build('a', 1), build('b', 2)];
    expect(hashes(nextBuilds(waiting, [build('a', 0)], { total: 2, perNamespace: 2 }))).toEqual(['b-2']);
  });

  it('starts nothing above either limit', () => {
    const waiting = [build('a', 1), build('a', 2), build('b', 3)];
    expect(hashes(nextBuilds(waiting, [], { total: 9, perNamespace: 1 }))).toEqual(['a-1', 'b-3']);
    expect(nextBuilds(waiting, [build('c', 0)], { total: 1, perNamespace: 9 })).toEqual([]);
  });

  it('never starts a hash twice', () => {
    const same = { ...build('b', 5), hash: 'a-1' };
    expect(hashes(nextBuilds([build('a', 1), same], [], { total: 9, perNamespace: 9 }))).toEqual(['a-1']);
    expect(nextBuilds([same], [build('a', 1)], { total: 9, perNamespace: 9 })).toEqual([]);
  });

  const queued = fc.record({
    hash: fc.nat(30).map(String),
    namespace: fc.constantFrom('a', 'b', 'c', 'd'),
    since: fc.nat(100),
  });
  const limits = fc.record({ total: fc.nat(8), perNamespace: fc.integer({ min: 1, max: 3 }) });

  it('keeps the limits, starts all that fits, and does not care for the order of the list', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(queued, { selector: (one) => one.hash, maxLength: 20 }),
        limits,
        fc.nat(),
        (all, limit, cut) => {
          const running = all.slice(0, Math.min(cut % 5, limit.total));
          const waiting = all.slice(running.length);
          const started = nextBuilds(waiting, running, limit);
          expect(nextBuilds([...waiting].reverse(), [...running].reverse(), limit)).toEqual(started);
          const count = (namespace: string): number =>
            [...running, ...started].filter((one) => one.namespace === namespace).length;
          expect(running.length + started.length).toBeLessThanOrEqual(Math.max(limit.total, running.length));
          for (const one of started) expect(count(one.namespace)).toBeLessThanOrEqual(limit.perNamespace);
          const left = waiting.filter((one) => !started.includes(one));
          if (running.length + started.length < limit.total)
            for (const one of left) expect(count(one.namespace)).toBeGreaterThanOrEqual(limit.perNamespace);
        },
      ),
    );
  });

  it('starves nobody: with one slot, a single build waits for one of a crowd at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), (many) => {
        const crowd = Array.from({ length: many }, (_, index) => build('crowd', index));
        const waiting = [...crowd, build('alone', 1000)];
        const limit = { total: 1, perNamespace: 1 };
        const first = nextBuilds(waiting, [], limit);
        const rest = waiting.filter((one) => !first.includes(one));
        const second = nextBuilds(rest, [], limit, new Map([['crowd', 2000]]));
        expect([...hashes(first), ...hashes(second)]).toEqual(['crowd-0', 'alone-1000']);
      }),
    );
  });
});
