import { compare } from '../../constructs/core/manifest.ts';
import { stageViewsOf } from './installed.ts';
import { Flowchart } from './mermaid.ts';
import type { FleetComponent, RenderedCluster } from './rendered-fleet.ts';

/** Why one component waits for another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
}

/** Who a component waits for and who waits for it, or nothing when it stands alone. */
export function neighbourGraph(component: FleetComponent): string {
  const edges = edgesOf(component);
  if (edges.length === 0) return '';
  const chart = new Flowchart();
  for (const { from, to, because } of edges) chart.edge(from, to, because);
  return chart.toMarkdown();
}

function edgesOf({ name, installations }: FleetComponent): readonly Edge[] {
  const found = new Map<string, { from: string; to: string; because: Set<string> }>();
  for (const { cluster } of installations) {
    for (const edge of componentEdges(cluster)) {
      if (edge.from !== name && edge.to !== name) continue;
      const key = `${edge.from} ${edge.to}`;
      const known = found.get(key) ?? { from: edge.from, to: edge.to, because: new Set() };
      for (const reason of edge.because) known.because.add(reason);
      found.set(key, known);
    }
  }
  return [...found.keys()].sort(compare).flatMap((key) => {
    const edge = found.get(key);
    return edge ? [{ ...edge, because: [...edge.because].sort(compare) }] : [];
  });
}

/** The edges between stages of different components, as edges between these. */
export function componentEdges({ components, view }: RenderedCluster): readonly Edge[] {
  const owners = new Map(
    components.flatMap((component) => component.stages.map((stage) => [stage.name, component.name])),
  );
  return components.flatMap((component) =>
    stageViewsOf(component, view).flatMap(({ edges }) =>
      edges
        .map(({ to, because }) => ({ from: owners.get(to) ?? to, to: component.name, because }))
        .filter(({ from, to }) => from !== to),
    ),
  );
}
