import { at } from '../../../constructs/core/manifest.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** Fields by which Helm finds a release; helm-controller cannot rename or move one. */
const fields = ['releaseName', 'storageNamespace', 'targetNamespace'];

/** helm-controller uninstalls a release and installs another. */
export const releaseReinstalled: DangerRule = { name: 'release-reinstalled', check };

function check({ identity, before, after }: ObjectPair): readonly Hazard[] {
  if (identity.group !== 'helm.toolkit.fluxcd.io' || !before || !after) return [];
  const changed = [...fields.filter((field) => differs(field)), ...chart(before.manifest, after.manifest)];
  function differs(field: string): boolean {
    return at(before?.manifest, 'spec', field) !== at(after?.manifest, 'spec', field);
  }
  return changed.map((field) => ({
    problem: `spec.${field} changes: Helm uninstalls the release, with what its claims hold, and installs another`,
    advice: 'Back up its data, or install the new release beside the old one and move over.',
  }));
}

/** Another chart is another release, unless told otherwise. */
function chart(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [chartName(before), chartName(after)];
  const inPlace = at(after, 'spec', 'upgrade', 'chartNameChangeStrategy') === 'InPlaceUpdate';
  return old === now || inPlace ? [] : ['chart'];
}

function chartName(manifest: unknown): unknown {
  return at(manifest, 'spec', 'chart', 'spec', 'chart') ?? at(manifest, 'spec', 'chartRef', 'name');
}
