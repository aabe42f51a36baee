import { findCycle } from '../core/graph.ts';
import type { ClusterView, StageView } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { findingOnStage, stageGraph } from './stage-graph.ts';

const name = 'no-cycle';

/** Stages that wait for each other would wait for ever. */
export const noCycle: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const cycle = findCycle(stageGraph(view));
  const stages = new Map(view.stages.map((stage) => [stage.name, stage]));
  const first = stages.get(cycle?.[0] ?? '');
  if (!cycle || !first) return [];
  const reasons = cycle.slice(0, -1).map((from, index) => {
    const to = cycle[index + 1] ?? '';
    return `${from} takes ${reasonsFor(stages.get(from), to).join(', ')} from ${to}`;
  });
  return [
    findingOnStage(
      name,
      view,
      first,
      `waits for itself: ${cycle.join(' → ')} (${reasons.join('; ')})`,
      'Split one of these stages in two, so that what the others take stands in a stage that takes nothing from them.',
    ),
  ];
}

function reasonsFor(stage: StageView | undefined, to: string): readonly string[] {
  return stage?.edges.filter((edge) => edge.to === to).flatMap(({ because }) => because) ?? [];
}
