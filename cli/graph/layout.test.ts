import { describe, expect, it } from 'vitest';
import { CycleError } from '../../constructs/core/graph.ts';
import { stageNames } from './cluster-graph.ts';
import { diamond, fleetGraphs } from './fixtures/graphs.ts';
import { layout, type PlacedStage } from './layout.ts';

function places(graph: Parameters<typeof layout>[0]): ReadonlyMap<string, PlacedStage> {
  const all = layout(graph).layers.flatMap(({ stages }) => stages);
  return new Map(all.map((stage) => [stage.name, stage]));
}

describe('layout', () => {
  it('puts a stage behind the longest way to it', () => {
    const at = places(diamond);
    const columns = [...new Set([...at.values()].map(({ x }) => x))].sort((a, b) => a - b);
    const column = (name: string): number => columns.indexOf(at.get(name)?.x ?? -1);
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map(column)).toEqual([0, 1, 2, 3, 1, 0]);
  });

  it('leads an edge over a column through the lane above the row where it ends', () => {
    const { edges, box } = layout(diamond);
    const end = places(diamond).get('d')?.y ?? 0;
    const far = edges.find(({ from }) => from === 'e')?.path ?? '';
    const [lane] = /([\d.]+) H/.exec(far)?.slice(1).map(Number) ?? [];
    expect(lane).toBeLessThan(end);
    expect(lane).toBeGreaterThan(end - box.height);
    expect(edges.find(({ from }) => from === 'a')?.path).not.toContain('H');
  });

  it('refuses stages that wait for each other', () => {
    const edges = [...diamond.edges, { from: 'd', to: 'a', because: [] }];
    expect(() => layout({ ...diamond, edges })).toThrow(CycleError);
  });

  it('has room for nothing', () => {
    expect(layout({ cluster: 'empty', layers: [], edges: [] })).toMatchObject({ height: 0, layers: [] });
  });
});

describe.each(fleetGraphs.map((graph) => [graph.cluster, graph] as const))('layout of %s', (_, graph) => {
  const { layers, width, height, box } = layout(graph);
  const stages = layers.flatMap((layer) => layer.stages.map((stage) => ({ ...stage, layer })));

  it('places every stage once, inside its layer and inside the picture', () => {
    expect(stages.map(({ name }) => name).sort()).toEqual([...stageNames(graph)].sort());
    for (const { x, y, layer } of stages) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + box.width).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(layer.y);
      expect(y + box.height).toBeLessThanOrEqual(layer.y + layer.height);
      expect(layer.y + layer.height).toBeLessThanOrEqual(height);
    }
  });

  it('lets no two boxes overlap', () => {
    for (const a of stages) {
      for (const b of stages) {
        if (a.name === b.name) continue;
        const apart = Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height;
        expect(apart, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  });

  it('lets every edge lead to the right', () => {
    const x = new Map(stages.map((stage) => [stage.name, stage.x]));
    for (const { from, to } of graph.edges) {
      expect(x.get(to), `${from} to ${to}`).toBeGreaterThan((x.get(from) ?? 0) + box.width);
    }
  });
});
