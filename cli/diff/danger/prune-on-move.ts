import type { ObjectPair } from '../object-pair.ts';
import { isPruneDisabled, pruneAnnotation } from '../prune-annotation.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** An object goes from one Kustomization to another in one commit. */
export const pruneOnMove: DangerRule = { name: 'prune-on-move', check };

function check({ before, after }: ObjectPair): readonly Hazard[] {
  if (!before || !after || before.stage === after.stage || isPruneDisabled(before.manifest)) return [];
  return [
    {
      problem: `Kustomization ${before.stage} deletes it unless ${after.stage} has applied it first`,
      advice: `Annotate it with ${pruneAnnotation}: disabled in a commit before the move, as the plan below says.`,
    },
  ];
}
