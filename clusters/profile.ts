import { type ClusterSpec, type ComponentName, sizedComponents } from './cluster-spec.ts';
import { defineCluster } from './define-cluster.ts';

/** Any part of a value; a list is replaced as a whole. */
export type Override<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Override<T[Key]> }
    : T;

/** What a profile changes; names, nodes and links are never those of the base. */
export type ProfileChanges = Override<ClusterSpec> & Pick<ClusterSpec, 'name' | 'purpose' | 'nodes'>;

/**
 * A variant of a cluster: everything that is not changed is the base's, now and later.
 * A component that `changes.without` leaves out is no longer listed and loses its amounts.
 * @throws ClusterSpecError when the result is not valid
 */
export function profile(base: ClusterSpec, changes: ProfileChanges): ClusterSpec {
  const leftOut = (name: ComponentName) => changes.without?.[name] !== undefined;
  const components = changes.components ?? base.components.filter((name) => !leftOut(name));
  const listed = (name: string) => components.some((component) => component === name);
  const unsized = Object.entries(sizedComponents).filter(([name]) => !listed(name));
  const { links: _, ...unlinked } = base;
  const { peering: __, ...network } = base.network;
  const kept: ClusterSpec = {
    ...unlinked,
    network,
    components,
    without: omit(base.without, listed),
    sizes: omit(base.sizes, (size) => unsized.some(([, each]) => each === size)),
  };
  return defineCluster(merge(kept, changes) as ClusterSpec);
}

function omit<T extends object>(value: T, drop: (key: string) => boolean): Partial<T> {
  const kept = Object.entries(value).filter(([key]) => !drop(key));
  return Object.fromEntries(kept) as Partial<T>;
}

function merge(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (!isRecord(base) || !isRecord(change)) return change;
  const changed = Object.entries(change).map(([key, value]) => [key, merge(base[key], value)]);
  return { ...base, ...Object.fromEntries(changed) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
