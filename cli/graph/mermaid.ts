import { Flowchart } from '../docs/mermaid.ts';
import type { ClusterGraph } from './cluster-graph.ts';

/** One fenced flowchart for each graph, below its cluster's name: Markdown as GitHub draws it. */
export function toMermaid(graphs: readonly ClusterGraph[]): string {
  const sections = graphs.map(
    (graph) => `## ${graph.cluster}\n\n${stageFlowchart(graph, { because: true }).toMarkdown()}\n`,
  );
  return sections.join('\n');
}

/** The stages in frames by layer; an arrow leads to the stage that waits, with the reasons where asked for. */
export function stageFlowchart(graph: ClusterGraph, labels: { readonly because: boolean }): Flowchart {
  const chart = new Flowchart();
  for (const { name, stages } of graph.layers) {
    chart.group(
      name,
      stages.map((stage) => stage.name),
    );
  }
  for (const { from, to, because } of graph.edges) chart.edge(from, to, labels.because ? because : []);
  return chart;
}
