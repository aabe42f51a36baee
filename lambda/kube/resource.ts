import type { KubeObject, ObjectName } from './object.ts';

/** A kind as the API serves it; `T` is what its objects look like. */
export interface Resource<T extends KubeObject = KubeObject> {
  /** Such as `apps/v1`, or `v1` for the core group. */
  readonly apiVersion: string;
  readonly kind: string;
  /** Lower case, as in the path. */
  readonly plural: string;
  readonly namespaced: boolean;
  /** Only for the compiler: no object has it. */
  readonly object?: T;
}

/** Declares a kind. */
export function resource<T extends KubeObject>(
  apiVersion: string,
  kind: string,
  plural: string,
  { namespaced = true }: { readonly namespaced?: boolean } = {},
): Resource<T> {
  return { apiVersion, kind, plural, namespaced };
}

/** The path of a kind's objects: of one namespace, or of all. */
export function collectionPath({ apiVersion, plural, namespaced }: Resource, namespace?: string): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespaced && namespace
    ? `${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`
    : `${group}/${plural}`;
}

/** The path of one object or of its subresource. @throws TypeError for a namespaced kind without a namespace */
export function objectPath(kind: Resource, { namespace, name }: ObjectName, subresource?: string): string {
  if (kind.namespaced && !namespace) throw new TypeError(`${kind.kind} ${name} needs a namespace`);
  const path = `${collectionPath(kind, namespace)}/${encodeURIComponent(name)}`;
  return subresource ? `${path}/${subresource}` : path;
}
