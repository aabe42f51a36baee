import type { Graph } from '../core/graph.ts';
import { formatLocation } from '../core/located.ts';
import type { ClusterView, StageView } from '../core/view.ts';
import type { Finding } from './finding.ts';

/** The stages of a cluster, each with the stages that it waits for; names that are no stage are left out. */
export function stageGraph(view: ClusterView): Graph {
  const names = new Set(view.stages.map(({ name }) => name));
  return new Map(
    view.stages.map(({ name, edges }) => [
      name,
      new Set(edges.map(({ to }) => to).filter((to) => names.has(to))),
    ]),
  );
}

/** A finding about a stage as a whole; its place is that of the stage's first object. */
export function findingOnStage(
  rule: string,
  view: ClusterView,
  stage: StageView,
  problem: string,
  fix: string,
): Finding {
  return {
    rule,
    cluster: view.spec.name,
    object: `Stage/${stage.name}`,
    path: stage.component,
    location: formatLocation(stage.objects[0]?.location()),
    problem,
    fix,
  };
}
