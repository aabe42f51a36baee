import { at, type Manifest } from '../../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../../core/view.ts';
import { type Field, fieldsOf, leavesOf } from '../fields.ts';
import { type Finding, findingOn } from '../finding.ts';
import { knownObjects } from './objects.ts';
import { kindKey } from './plain-object.ts';

/** A field whose value is the name of another object. */
export interface NameField {
  /** Kind of what it names, as `Kind` or `Kind.group`. */
  readonly names: string;
  /** The other object stands in the same namespace; otherwise it belongs to the whole cluster. */
  readonly namespaced: boolean;
  /** Only in objects of this kind, as `Kind` or `Kind.group`. Default: in all. */
  readonly in?: string;
  /** Only as a member of the field of this name. Default: of any. */
  readonly within?: string;
  readonly fix: string;
}

/** The fields of every object of ours, but not the schemas inside CustomResourceDefinitions. */
export function ownFields(manifest: Manifest): readonly Field[] {
  return manifest.kind === 'CustomResourceDefinition' ? [] : fieldsOf(manifest);
}

/** Kinds that hold names of kinds, verbs and labels only; most objects of a cluster are of these. */
const withoutSettings = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'NetworkPolicy',
  'Role',
  'RoleBinding',
]);

/** Whether an object may say something to a program. */
export function holdsSettings({ manifest }: RenderedObject): boolean {
  return !withoutSettings.has(manifest.kind);
}

/** The texts, numbers and booleans that an object of ours may say to a program. */
export function settingsOf(manifest: Manifest): readonly Field[] {
  return withoutSettings.has(manifest.kind) ? [] : leavesOf(manifest);
}

/** Where the pods that a field configures will run: values of a chart go to the release's namespace. */
export function namespaceFor(manifest: Manifest, field: Field): string | undefined {
  const { kind, spec, metadata } = manifest;
  if (kind !== 'HelmRelease' || !isInValues(field)) return metadata.namespace;
  return String(at(spec, 'targetNamespace') ?? metadata.namespace);
}

/** Whether a field of a HelmRelease is one of the chart's values. */
export function isInValues({ within, step }: Field): boolean {
  if (!within) return false;
  return step === 'values' && within.step === 'spec' && !within.within ? true : isInValues(within);
}

/** A finding for each name in such a field that no object bears; `fields` go by the field's own name. */
export function unresolvedNames(
  rule: string,
  view: ClusterView,
  fields: Readonly<Record<string, NameField>>,
): readonly Finding[] {
  const known = knownObjects(view);
  return [...view.objects, ...view.flux].flatMap((object) => {
    const { manifest } = object;
    const kind = kindKey(manifest.apiVersion, manifest.kind);
    return settingsOf(manifest).flatMap((field) => {
      const { value } = field;
      const reference = typeof field.step === 'string' ? fields[field.step] : undefined;
      if (!reference || typeof value !== 'string' || value === '') return [];
      if (reference.in !== undefined && reference.in !== kind) return [];
      if (reference.within !== undefined && reference.within !== field.within?.step) return [];
      const namespace = reference.namespaced ? namespaceFor(manifest, field) : undefined;
      if (known.find(reference.names, value, namespace)) return [];
      const problem = `${field.path}: there is ${known.missing(reference.names, value, namespace)}`;
      return [findingOn(rule, view, object, problem, reference.fix)];
    });
  });
}
