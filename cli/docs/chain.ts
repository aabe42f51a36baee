import { transitiveReduction } from '../../constructs/core/graph.ts';
import { Flowchart } from './mermaid.ts';
import { componentEdges } from './neighbours.ts';
import { componentsOf, type RenderedCluster } from './rendered-fleet.ts';

/** Every component of the fleet by layer, and who waits for whom; edges that others imply are left out. */
export function chainGraph(clusters: readonly RenderedCluster[]): string {
  const components = componentsOf(clusters);
  const waits = new Map(components.map(({ name }) => [name, new Set<string>()]));
  for (const { from, to } of clusters.flatMap(componentEdges)) waits.get(to)?.add(from);
  const chart = new Flowchart();
  for (const layer of new Set(components.map((each) => each.layer))) {
    chart.group(
      layer,
      components.filter((each) => each.layer === layer).map(({ name }) => name),
    );
  }
  for (const [name, first] of transitiveReduction(waits)) for (const each of first) chart.edge(each, name);
  return chart.toMarkdown();
}
