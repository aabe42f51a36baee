import type { ClusterView } from '../../constructs/core/view.ts';
import { section } from './markdown.ts';
import { Flowchart } from './mermaid.ts';

/** The stages by layer; an arrow leads to the stage that waits. Edges that others imply are left out. */
export function stageSection({ stages }: ClusterView): string {
  const chart = new Flowchart();
  for (const layer of new Set(stages.map((stage) => stage.layer))) {
    chart.group(
      layer,
      stages.filter((stage) => stage.layer === layer).map(({ name }) => name),
    );
  }
  for (const { name, dependsOn } of stages) for (const first of dependsOn) chart.edge(first, name);
  const text = 'One Flux Kustomization a stage; an arrow leads from a stage to one that waits for it.';
  return section('Stages', text, chart.toMarkdown());
}
