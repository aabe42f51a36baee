import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CycleError,
  findCycle,
  type Graph,
  reaches,
  topologicalOrder,
  transitiveReduction,
  UnknownNodeError,
} from './graph.ts';

function graphOf(edges: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  return new Map(Object.entries(edges).map(([name, targets]) => [name, new Set(targets)]));
}

function edgesOf(graph: Graph): [string, string][] {
  return [...graph].flatMap(([from, targets]) => [...targets].map((to): [string, string] => [from, to]));
}

/** The same graph, built the other way round. */
function reversed(graph: Graph): Graph {
  return new Map([...graph].reverse().map(([name, targets]) => [name, new Set([...targets].reverse())]));
}

/** Every pair that a path of one or more edges joins, by Warshall's algorithm. */
function pathsOf(graph: Graph): Set<string> {
  const names = [...graph.keys()];
  const paths = new Set(edgesOf(graph).map(([from, to]) => `${from} ${to}`));
  for (const middle of names) {
    for (const from of names.filter((name) => paths.has(`${name} ${middle}`))) {
      for (const to of names.filter((name) => paths.has(`${middle} ${name}`))) paths.add(`${from} ${to}`);
    }
  }
  return paths;
}

/** Acyclic graphs whose insertion order and names say nothing about their direction. */
const acyclic: fc.Arbitrary<Map<string, Set<string>>> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.record({
      names: fc.shuffledSubarray([...'abcdefghijkl'], { minLength: size, maxLength: size }),
      inserted: fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
      edges: fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }),
    }),
  )
  .map(({ names, inserted, edges }) => {
    const targets = (from: number): string[] =>
      names.filter((_, to) => to < from && edges[from * names.length + to]);
    return new Map(inserted.map((index) => [names[index] as string, new Set(targets(index))]));
  });

/** Layers of `width` nodes; each node depends on `fan` nodes of the layer before. */
function layered(layers: number, width: number, fan: number): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (let layer = 0; layer < layers; layer += 1) {
    for (let place = 0; place < width; place += 1) {
      const targets = Array.from({ length: layer === 0 ? 0 : fan }, (_, step) => (place + step * 7) % width);
      graph.set(`${layer}/${place}`, new Set(targets.map((target) => `${layer - 1}/${target}`)));
    }
  }
  return graph;
}

describe('findCycle', () => {
  test('names each step and begins with the first name', () => {
    const graph = graphOf({ c: ['a'], z: ['b'], b: ['c'], a: ['d', 'b'], d: [] });
    expect(findCycle(graph)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('sees a node that depends on itself', () => {
    expect(findCycle(graphOf({ a: [], b: ['b'] }))).toEqual(['b', 'b']);
  });

  test('takes two ways to one node for no cycle', () => {
    expect(findCycle(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeUndefined();
    expect(findCycle(new Map())).toBeUndefined();
  });

  test('finds the edge that closes a path, in any insertion order the same', () => {
    const closed = acyclic
      .filter((graph) => pathsOf(graph).size > 0)
      .chain((graph) => fc.tuple(fc.constant(graph), fc.constantFrom(...pathsOf(graph))));
    fc.assert(
      fc.property(closed, ([graph, path]) => {
        expect(findCycle(graph)).toBeUndefined();
        const [from, to] = path.split(' ') as [string, string];
        graph.get(to)?.add(from);
        const cycle = findCycle(graph) ?? [];
        expect(cycle.length).toBeGreaterThan(2);
        expect(cycle.at(-1)).toBe(cycle[0]);
        expect(new Set(cycle).size).toBe(cycle.length - 1);
        for (const [index, name] of cycle.slice(1).entries()) {
          expect(graph.get(cycle[index] ?? '')).toContain(name);
        }
        expect(findCycle(reversed(graph))).toEqual(cycle);
      }),
    );
  });

  test('manages 48,000 nodes with 320,000 edges, and as many in one chain', () => {
    const wide = layered(480, 100, 7);
    expect([wide.size, edgesOf(wide).length]).toEqual([48_000, 335_300]);
    expect(findCycle(wide)).toBeUndefined();
    expect(topologicalOrder(wide)).toHaveLength(48_000);
    const chain = layered(48_000, 1, 1);
    expect(findCycle(chain)).toBeUndefined();
    chain.get('0/0')?.add('47999/0');
    expect(findCycle(chain)).toHaveLength(48_001);
  });
});

describe('topologicalOrder', () => {
  test('goes wave by wave, by name within a wave', () => {
    const graph = graphOf({ b: ['z'], a: ['b'], z: [], c: ['m'], m: [] });
    expect(topologicalOrder(graph)).toEqual(['m', 'z', 'b', 'c', 'a']);
  });

  test('places every node once and after its dependencies, whatever the insertion order', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const order = topologicalOrder(graph);
        expect(order.toSorted()).toEqual([...graph.keys()].sort());
        for (const [from, to] of edgesOf(graph)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
        expect(topologicalOrder(reversed(graph))).toEqual(order);
      }),
    );
  });

  test('throws the cycle that leaves no order', () => {
    const graph = graphOf({ a: ['b'], b: ['c'], c: ['b'], d: [] });
    expect(() => topologicalOrder(graph)).toThrow(new CycleError(['b', 'c', 'b']));
    expect(() => transitiveReduction(graph)).toThrow('dependency cycle: b -> c -> b');
  });
});

describe('transitiveReduction', () => {
  test('drops what is reached another way, and sorts', () => {
    const graph = graphOf({
      d: ['c', 'b', 'a'],
      c: ['b', 'a'],
      b: ['a'],
      a: [],
      e: ['d', 'aa', 'a'],
      aa: [],
    });
    expect([...transitiveReduction(graph)].map(([name, targets]) => [name, [...targets]])).toEqual([
      ['a', []],
      ['aa', []],
      ['b', ['a']],
      ['c', ['b']],
      ['d', ['c']],
      ['e', ['aa', 'd']],
    ]);
  });

  test('keeps every path and no edge that another path replaces', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const reduced = transitiveReduction(graph);
        expect([...reduced.keys()]).toEqual([...graph.keys()].sort());
        expect(pathsOf(reduced)).toEqual(pathsOf(graph));
        expect(edgesOf(transitiveReduction(reversed(graph)))).toEqual(edgesOf(reduced));
        for (const [from, to] of edgesOf(reduced)) {
          expect(graph.get(from)).toContain(to);
          const without = new Map([...reduced].map(([name, targets]) => [name, new Set(targets)]));
          without.get(from)?.delete(to);
          expect(pathsOf(without)).not.toContain(`${from} ${to}`);
        }
      }),
    );
  });

  test('leaves the given graph alone', () => {
    const graph = graphOf({ a: ['b', 'c'], b: ['c'], c: [] });
    transitiveReduction(graph);
    expect(graph).toEqual(graphOf({ a: ['b', 'c'], b: ['c'], c: [] }));
  });
});

describe('reaches', () => {
  test('agrees with every path', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const paths = pathsOf(graph);
        for (const from of graph.keys()) {
          for (const to of graph.keys()) expect(reaches(graph, from, to)).toBe(paths.has(`${from} ${to}`));
        }
      }),
    );
  });

  test('lets a node reach itself on a cycle only', () => {
    const graph = graphOf({ a: ['b'], b: ['a'], c: ['a'] });
    expect(reaches(graph, 'a', 'a')).toBe(true);
    expect(reaches(graph, 'c', 'c')).toBe(false);
  });
});

describe('a name without a node', () => {
  const graph = graphOf({ a: ['b', 'lost'], b: ['gone'] });

  test('is named with the node that depends on it, all at once', () => {
    const error = new UnknownNodeError([
      { name: 'lost', neededBy: 'a' },
      { name: 'gone', neededBy: 'b' },
    ]);
    expect(error.message).toBe('no node "lost", which "a" depends on\nno node "gone", which "b" depends on');
    for (const use of [findCycle, topologicalOrder, transitiveReduction]) {
      expect(() => use(graph)).toThrow(error);
    }
  });

  test('is refused on the way and as either end', () => {
    expect(() => reaches(graph, 'b', 'a')).toThrow(new UnknownNodeError([{ name: 'gone', neededBy: 'b' }]));
    expect(() => reaches(graph, 'from', 'to')).toThrow(
      new UnknownNodeError([{ name: 'from' }, { name: 'to' }]),
    );
  });
});
