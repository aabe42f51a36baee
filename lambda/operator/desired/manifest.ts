import { apiVersion, kind, type LambdaFunction } from '../../api/index.ts';
import { fieldManager, labels, managedBy } from '../../api/names.ts';
import type { KubeObject } from '../../kube/object.ts';

/** An object that is applied as it stands: it has the fields that the operator owns, and no others. */
export interface Manifest extends KubeObject {
  readonly spec?: unknown;
}

/** What an object does for its function: value of the label `component`. */
export type ComponentName = 'broker' | 'build' | 'network' | 'service' | 'trigger';

/** Metadata of an object that belongs to one function and goes with it. */
export function ownedMetadata(
  { metadata: { name: owner, namespace, uid } }: LambdaFunction,
  component: ComponentName,
  name: string,
): KubeObject['metadata'] & { readonly namespace: string } {
  return {
    name,
    namespace,
    labels: ownLabels(component, owner),
    ownerReferences: [{ apiVersion, kind, name: owner, uid, controller: true, blockOwnerDeletion: true }],
  };
}

/** Labels of an object that the operator made, for one function or for all of a namespace. */
export function ownLabels(component: ComponentName, functionName?: string): Readonly<Record<string, string>> {
  return {
    [labels.managedBy]: managedBy,
    [labels.component]: component,
    ...(functionName === undefined ? {} : { [labels.function]: functionName }),
  };
}

/** Who applies it. */
export { fieldManager };

/** The object without fields that have no value: what is not sent is not owned. */
export function definedOnly<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
