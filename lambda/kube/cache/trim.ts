import type { KubeObject } from '../object.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** An object without who owns which field and kubectl's copy of it: most of its bytes, and nothing that we read. */
export function trimmed<T extends KubeObject>(object: T): T {
  const {
    managedFields: _,
    annotations,
    ...metadata
  } = object.metadata as T['metadata'] & {
    managedFields?: unknown;
  };
  if (!annotations) return { ...object, metadata };
  if (!(lastApplied in annotations)) return { ...object, metadata: { ...metadata, annotations } };
  const { [lastApplied]: __, ...kept } = annotations;
  return { ...object, metadata: { ...metadata, annotations: kept } };
}
