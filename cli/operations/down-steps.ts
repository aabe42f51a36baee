import type { Site } from './site.ts';
import type { Step } from './step.ts';
import { removeK3s } from './steps/k3s.ts';
import { removeContext, removeKindCluster } from './steps/kind.ts';
import { saveKeys } from './steps/sealed-secrets-keys.ts';

/**
 * The cluster and all its data taken away.
 * @param loseKeys true: do not save the keys of Sealed Secrets before, for a cluster that answers no more
 */
export function downSteps(site: Site, loseKeys: boolean): readonly Step[] {
  const { sealedSecrets, spec } = site;
  const removals = spec.engine === 'kind' ? [removeKindCluster(site)] : removeK3s(site);
  const saves = sealedSecrets === undefined || loseKeys ? [] : [saveKeys(site, sealedSecrets)];
  return [...saves.map((save) => before(save, removals)), ...removals, removeContext(site)];
}

/** A step that has nothing to do once all that follows is done. */
function before(step: Step, removals: readonly Step[]): Step {
  return {
    ...step,
    missing: async (programs) => {
      for (const removal of removals) {
        if ((await removal.missing(programs)).length > 0) return step.missing(programs);
      }
      return [];
    },
  };
}
