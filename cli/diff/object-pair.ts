import { groupOf, type Manifest } from '../../constructs/core/manifest.ts';
import type { Workload } from '../../constructs/core/view.ts';
import type { FieldChange } from './fields.ts';
import type { SchemaPlace } from './schema-place.ts';

/** What makes two manifests the same object of one cluster. */
export interface Identity {
  /** Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

/** An object on one side, and who applies it. */
export interface PlacedObject {
  /** Without secrets: they are replaced by marks. */
  readonly manifest: Manifest;
  /** The Kustomization that applies it. */
  readonly stage: string;
  /** Construct path; empty where nobody knows it. */
  readonly path: string;
  /** `file:line` of our TypeScript; of an object that is gone, the file alone. */
  readonly location: string;
}

/** The pods of an object as far as they are known: its own template, or those of a chart with our values. */
export interface Pods {
  readonly before: readonly Workload[];
  readonly after: readonly Workload[];
}

/** One object that is not what it was, with all that rules look at; at least one side is there. */
export interface ObjectPair {
  readonly identity: Identity;
  readonly before?: PlacedObject;
  readonly after?: PlacedObject;
  /** Empty when only one side is there, or when the object only moves. */
  readonly fields: readonly FieldChange[];
  readonly schema: SchemaPlace;
  readonly pods: Pods;
}

export function identityOf({ apiVersion, kind, metadata }: Manifest): Identity {
  return { group: groupOf(apiVersion), kind, namespace: metadata.namespace ?? '', name: metadata.name };
}

/** One text for each identity. */
export function identityKey({ group, kind, namespace, name }: Identity): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** `Kind/name` or `Kind/namespace/name`, as findings name an object. */
export function formatIdentity({ kind, namespace, name }: Identity): string {
  return namespace ? `${kind}/${namespace}/${name}` : `${kind}/${name}`;
}

/** How an object changes. */
export type ChangeKind = 'added' | 'changed' | 'moved' | 'removed';

export function changeKind({ before, after }: Pick<ObjectPair, 'before' | 'after'>): ChangeKind {
  if (!before) return 'added';
  if (!after) return 'removed';
  return before.stage === after.stage ? 'changed' : 'moved';
}
