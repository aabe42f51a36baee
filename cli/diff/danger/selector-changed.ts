import type { Json } from '../../../constructs/core/manifest.ts';
import { at } from '../../../constructs/core/manifest.ts';
import { isSame } from '../json.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** By `group/Kind`: which field chooses pods, and what follows when it chooses others. */
const selectors: Readonly<Record<string, { readonly field: string; readonly effect: string }>> = {
  '/Service': { field: 'selector', effect: 'traffic goes to other pods as soon as it is applied' },
  'networking.k8s.io/NetworkPolicy': {
    field: 'podSelector',
    effect: 'pods that it chose are without it, and others are under it',
  },
  'policy/PodDisruptionBudget': { field: 'selector', effect: 'pods that it chose may be evicted together' },
};

/** A mutable selector chooses other pods; an immutable one is refused and no business of this rule. */
export const selectorChanged: DangerRule = { name: 'selector-changed', check };

function check({ identity: { group, kind }, before, after }: ObjectPair): readonly Hazard[] {
  const selector = selectors[`${group}/${kind}`];
  if (!before || !after || !selector) return [];
  const [old, now] = [before, after].map(({ manifest }) => at(manifest, 'spec', selector.field) as Json);
  if (isSame(old, now)) return [];
  return [
    {
      problem: `spec.${selector.field} changes: ${selector.effect}`,
      advice:
        'Roll out pods with both sets of labels first, then change the selector, then drop the old labels.',
    },
  ];
}
