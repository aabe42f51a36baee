import { at, type Json } from '../../constructs/core/manifest.ts';
import type { ClusterView, ReleaseView } from '../../constructs/core/view.ts';
import { isSame } from './json.ts';
import { formatIdentity, identityOf, type ObjectPair, type PlacedObject, type Pods } from './object-pair.ts';

/** What Helm does with a release. */
export interface ReleaseAction {
  readonly name: string;
  readonly action: 'installs' | 'uninstalls' | 'upgrades';
  /** The object whose change causes it. */
  readonly because: string;
  readonly pods: Pods;
}

/** Fields of a HelmRelease that helm-controller upgrades for; the others say how and when. */
const upgradeFields = [
  'chart',
  'chartRef',
  'commonMetadata',
  'postRenderers',
  'releaseName',
  'storageNamespace',
  'targetNamespace',
  'values',
  'valuesFrom',
];

/** Fields of a source that say only when to look. */
const timing: ReadonlySet<string> = new Set(['interval', 'timeout']);

/** The releases that change, because their own object does or because their chart's source does. */
export function releaseActions(
  pairs: readonly ObjectPair[],
  view: ClusterView | undefined,
): readonly ReleaseAction[] {
  const own = pairs.flatMap(ownAction);
  const known = new Set(own.map(({ name }) => name));
  const sources = pairs.filter(sourceChanges);
  const upgraded = sources.flatMap((source) =>
    (view?.releases ?? [])
      .filter((release) => !known.has(nameOf(release)) && isFrom(release, source))
      .map((release) => upgradeFrom(source, release, view)),
  );
  return [...own, ...upgraded];
}

function ownAction({ identity, before, after, pods }: ObjectPair): readonly ReleaseAction[] {
  if (identity.group !== 'helm.toolkit.fluxcd.io') return [];
  const { name } = identity;
  const because = formatIdentity(identity);
  if (!before) return [{ name, action: 'installs', because, pods }];
  if (!after) return [{ name, action: 'uninstalls', because, pods }];
  const upgrades = upgradeFields.some((field) => specDiffers(field, before, after));
  return upgrades ? [{ name, action: 'upgrades', because, pods }] : [];
}

function specDiffers(field: string, before: PlacedObject, after: PlacedObject): boolean {
  const read = (object: PlacedObject): Json | undefined =>
    at(object.manifest, 'spec', field) as Json | undefined;
  return !isSame(read(before), read(after));
}

function sourceChanges({ identity, before, after }: ObjectPair): boolean {
  if (identity.group !== 'source.toolkit.fluxcd.io' || !before || !after) return false;
  const fields = new Set([before, after].flatMap(({ manifest }) => Object.keys(at(manifest, 'spec') ?? {})));
  return [...fields].some((field) => !timing.has(field) && specDiffers(field, before, after));
}

function isFrom({ object }: ReleaseView, { identity }: ObjectPair): boolean {
  const spec = object.manifest.spec;
  const reference = at(spec, 'chartRef') ?? at(spec, 'chart', 'spec', 'sourceRef');
  return at(reference, 'kind') === identity.kind && at(reference, 'name') === identity.name;
}

/** Nothing is known of the pods of another version of the chart but that they are there. */
function upgradeFrom(source: ObjectPair, release: ReleaseView, view: ClusterView | undefined): ReleaseAction {
  const pods = (view?.workloads ?? []).filter(({ object }) => object === release.object);
  return {
    name: nameOf(release),
    action: 'upgrades',
    because: formatIdentity(source.identity),
    pods: { before: pods, after: pods },
  };
}

function nameOf({ object }: ReleaseView): string {
  return identityOf(object.manifest).name;
}
