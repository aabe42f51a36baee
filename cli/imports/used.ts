import type { CustomResource } from './custom-resource.ts';
import { InputError } from './input-error.ts';

/** API group → kinds. */
export type KindsByGroup = Readonly<Record<string, readonly string[]>>;

/** What the fleet uses of the upstream facts. */
export interface Used {
  /** Get TypeScript and a schema. */
  readonly resources: KindsByGroup;
  /** CRDs that the fleet ships itself: get an installable manifest. */
  readonly shipped: KindsByGroup;
  /** Get facts and a type for their values. */
  readonly charts: readonly string[];
  /** Charts inside a chart: its facts get their values keys too. */
  readonly subcharts?: Readonly<Record<string, readonly string[]>>;
  /** Values keys that a chart hands to its program as they are, so that neither values.yaml nor a template names them. */
  readonly handedOn?: Readonly<Record<string, readonly string[]>>;
}

/** The custom resources of those kinds; InputError names every one that the folder does not have. */
export function selectResources(
  folder: string,
  resources: readonly CustomResource[],
  kinds: KindsByGroup,
): readonly CustomResource[] {
  const byName = new Map(resources.map((resource) => [`${resource.group}/${resource.kind}`, resource]));
  const wanted = Object.entries(kinds).flatMap(([group, names]) => names.map((kind) => `${group}/${kind}`));
  const missing = wanted.filter((name) => !byName.has(name));
  if (missing.length > 0) {
    throw new InputError(missing.map((name) => ({ file: folder, problem: `no CRD for ${name}` })));
  }
  return wanted.flatMap((name) => byName.get(name) ?? []);
}
