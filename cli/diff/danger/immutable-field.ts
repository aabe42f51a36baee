import { at, type Json, type Manifest } from '../../../constructs/core/manifest.ts';
import { isMap, isSame } from '../json.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { SchemaPlace } from '../schema-place.ts';
import { claimChanges, configChanges, serviceChanges, statefulSetChanges } from './immutable-specs.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** A field that the API server never lets go, and what it fills in. */
interface ImmutableField {
  readonly path: string;
  readonly default?: Json;
}

/** By `group/Kind`, from the validation of Kubernetes 1.36. */
const fields: Readonly<Record<string, readonly ImmutableField[]>> = {
  '/Secret': [{ path: 'type', default: 'Opaque' }],
  'apiextensions.k8s.io/CustomResourceDefinition': [{ path: 'spec.scope' }, { path: 'spec.names.kind' }],
  'apps/DaemonSet': [{ path: 'spec.selector' }],
  'apps/Deployment': [{ path: 'spec.selector' }],
  'batch/Job': [
    { path: 'spec.template' },
    { path: 'spec.selector' },
    { path: 'spec.completionMode', default: 'NonIndexed' },
    { path: 'spec.podFailurePolicy' },
    { path: 'spec.successPolicy' },
  ],
  'networking.k8s.io/IngressClass': [{ path: 'spec.controller' }],
  'node.k8s.io/RuntimeClass': [{ path: 'handler' }],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [{ path: 'roleRef' }],
  'rbac.authorization.k8s.io/RoleBinding': [{ path: 'roleRef' }],
  'scheduling.k8s.io/PriorityClass': [
    { path: 'value' },
    { path: 'preemptionPolicy', default: 'PreemptLowerPriority' },
  ],
  'storage.k8s.io/StorageClass': [
    { path: 'parameters' },
    { path: 'provisioner' },
    { path: 'reclaimPolicy', default: 'Delete' },
    { path: 'volumeBindingMode', default: 'Immediate' },
  ],
};

/** Kinds of which more must be known than a path. */
const special: Readonly<Record<string, (before: Manifest, after: Manifest) => readonly string[]>> = {
  '/ConfigMap': configChanges,
  '/PersistentVolumeClaim': claimChanges,
  '/Secret': configChanges,
  '/Service': serviceChanges,
  'apps/StatefulSet': statefulSetChanges,
};

/** The API server refuses the change, and with it the whole Kustomization. */
export const immutableField: DangerRule = { name: 'immutable-field', check };

function check({ identity: { group, kind }, before, after, schema }: ObjectPair): readonly Hazard[] {
  if (!before || !after) return [];
  const key = `${group}/${kind}`;
  const plain = (fields[key] ?? []).filter((field) => differs(field, before.manifest, after.manifest));
  const changed = new Set([
    ...plain.map(({ path }) => path),
    ...(special[key]?.(before.manifest, after.manifest) ?? []),
    ...byRule('', schema, before.manifest as Json, after.manifest as Json),
  ]);
  return [...changed].map((path) => ({
    problem: `${path} cannot change: the API server refuses the object, and its Kustomization fails`,
    advice:
      'Give the new object another name, or annotate it with kustomize.toolkit.fluxcd.io/force: enabled, ' +
      'which deletes it and makes it anew.',
  }));
}

function differs({ path, default: filled }: ImmutableField, before: Manifest, after: Manifest): boolean {
  const steps = path.split('.');
  const read = (manifest: Manifest): Json | undefined =>
    (at(manifest, ...steps) as Json | undefined) ?? filled;
  return !isSame(read(before), read(after));
}

/** Fields of custom resources that a rule of the CRD keeps as they are; it looks only at what both sides have. */
function byRule(path: string, place: SchemaPlace, before: Json, after: Json): readonly string[] {
  const here = place.isImmutable && !isSame(before, after) ? [path] : [];
  if (!isMap(before) || !isMap(after)) return here;
  const below = Object.keys(before).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === undefined || now === undefined || isSame(old, now)) return [];
    return byRule(path === '' ? name : `${path}.${name}`, place.property(name), old, now);
  });
  return [...here, ...below];
}
