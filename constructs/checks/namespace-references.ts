import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { isInValues, ownFields } from './known/references.ts';

const name = 'namespace-references';

/** Every namespace that something is put into, or talks to, exists. */
export const namespaceReferences: ClusterRule = { name, check };

const nameLabel = 'kubernetes.io/metadata.name';
const fix = 'Create it with `this.namespace(…)` in the component that fills it, or correct the name.';

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return [...view.objects, ...view.flux].flatMap((object) => {
    const { manifest } = object;
    const { metadata, spec } = manifest;
    return [
      ...unknown(known, 'metadata.namespace', metadata.namespace),
      ...unknown(known, 'spec.targetNamespace', at(spec, 'targetNamespace')),
      ...unknown(known, 'spec.storageNamespace', at(spec, 'storageNamespace')),
      ...ownFields(manifest)
        .filter((field) => field.step === nameLabel || (field.step === 'namespace' && isInValues(field)))
        .flatMap(({ path, value }) => unknown(known, path, value)),
    ].map((problem) => findingOn(name, view, object, problem, fix));
  });
}

function unknown(known: KnownObjects, path: string, namespace: unknown): readonly string[] {
  if (typeof namespace !== 'string' || namespace === '' || known.find('Namespace', namespace)) return [];
  return [`${path}: there is ${known.missing('Namespace', namespace)}`];
}
