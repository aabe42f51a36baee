import { parseQuantity } from '../../../clusters/quantity.ts';
import { at, entries, type Json, type Manifest } from '../../../constructs/core/manifest.ts';
import { isSame } from '../json.ts';

/** All that may change in the spec of a StatefulSet. */
const mutableOfStatefulSet: ReadonlySet<string> = new Set([
  'minReadySeconds',
  'ordinals',
  'persistentVolumeClaimRetentionPolicy',
  'replicas',
  'revisionHistoryLimit',
  'template',
  'updateStrategy',
]);

/** All that may change in the spec of a claim; its size may only grow. */
const mutableOfClaim: ReadonlySet<string> = new Set(['resources', 'volumeAttributesClassName']);

export function statefulSetChanges(before: Manifest, after: Manifest): readonly string[] {
  return specChanges(before, after, mutableOfStatefulSet);
}

export function claimChanges(before: Manifest, after: Manifest): readonly string[] {
  const size = ['spec', 'resources', 'requests', 'storage'];
  const [old, now] = [at(before, ...size), at(after, ...size)].map(parseQuantity);
  const shrinks = old !== undefined && (now === undefined || now < old);
  return [...specChanges(before, after, mutableOfClaim), ...(shrinks ? [size.join('.')] : [])];
}

/** An address that was there or will be; to leave it out keeps what the API server gave. */
export function serviceChanges(before: Manifest, after: Manifest): readonly string[] {
  const isExternal = [before, after].some((service) => at(service, 'spec', 'type') === 'ExternalName');
  const now = at(after, 'spec', 'clusterIP');
  return isExternal || now === undefined || now === at(before, 'spec', 'clusterIP') ? [] : ['spec.clusterIP'];
}

/** A ConfigMap or Secret that was sealed stays as it is. */
export function configChanges(before: Manifest, after: Manifest): readonly string[] {
  if (before.immutable !== true) return [];
  return ['binaryData', 'data', 'immutable', 'stringData'].filter((field) => {
    return !isSame(before[field] as Json | undefined, after[field] as Json | undefined);
  });
}

function specChanges(before: Manifest, after: Manifest, mutable: ReadonlySet<string>): readonly string[] {
  const names = new Set([...entries(before.spec), ...entries(after.spec)].map(([name]) => name));
  const fixed = [...names].filter((name) => !mutable.has(name)).sort();
  const read = (manifest: Manifest, name: string): Json | undefined =>
    at(manifest, 'spec', name) as Json | undefined;
  return fixed.filter((name) => !isSame(read(before, name), read(after, name))).map((name) => `spec.${name}`);
}
