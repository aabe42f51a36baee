import { groupOf, type Manifest } from '../../core/manifest.ts';

/** `Kind` of the core group, `Kind.group` of all others: as kubectl writes it. */
export function kindKey(apiVersion: string, kind: string): string {
  const group = groupOf(apiVersion);
  return group ? `${kind}.${group}` : kind;
}

/** An object of which nothing but its name matters. */
export function plainObject(apiVersion: string, kind: string, name: string, namespace?: string): Manifest {
  return { apiVersion, kind, metadata: { name, namespace } };
}

/** A Service without a selector: how it chooses its pods is somebody else's business. */
export function plainService(
  name: string,
  namespace: string | undefined,
  ports: readonly number[],
): Manifest {
  return {
    ...plainObject('v1', 'Service', name, namespace),
    spec: { ports: ports.map((port) => ({ port })) },
  };
}
