import type { ClusterView } from '../../constructs/core/view.ts';
import { clusterGraph } from '../graph/cluster-graph.ts';
import { stageFlowchart } from '../graph/mermaid.ts';
import { section } from './markdown.ts';

/** The stages by layer; an arrow leads to the stage that waits. Edges that others imply are left out. */
export function stageSection(view: ClusterView): string {
  const chart = stageFlowchart(clusterGraph(view), { because: false });
  const text = 'One Flux Kustomization a stage; an arrow leads from a stage to one that waits for it.';
  return section('Stages', text, chart.toMarkdown());
}
