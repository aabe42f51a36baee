import { expect, it } from 'vitest';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import { clusterGraph, stageNames } from './cluster-graph.ts';
import { fleetGraphs } from './fixtures/graphs.ts';

it('gives only the edges that Flux is told, with every reason of each', () => {
  const view = fixtureView({ objects: { a: [], b: [], c: [] }, dependsOn: { b: ['a'], c: ['b'] } });
  const stages = view.stages.map((stage) =>
    stage.name === 'c'
      ? {
          ...stage,
          edges: [
            { to: 'a', because: ['implied'] },
            { to: 'b', because: ['Issuer', 'namespace c'] },
          ],
        }
      : stage,
  );
  expect(clusterGraph({ ...view, stages })).toEqual({
    cluster: 'pro',
    layers: [
      {
        name: 'prerequisites',
        stages: ['a', 'b', 'c'].map((name) => ({ name, component: `prerequisites/${name}` })),
      },
    ],
    edges: [
      { from: 'a', to: 'b', because: ['fixture'] },
      { from: 'b', to: 'c', because: ['Issuer', 'namespace c'] },
    ],
  });
});

it.each(fleetGraphs.map((graph) => [graph.cluster, graph] as const))(
  'on %s every edge has a reason, and both ends are stages',
  (_, graph) => {
    const names = stageNames(graph);
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
    for (const { from, to, because } of graph.edges) {
      expect(names).toEqual(expect.arrayContaining([from, to]));
      expect(because).not.toEqual([]);
    }
  },
);
