import { readFileSync } from 'node:fs';
import { groupOf } from './manifest.ts';

/** How the API server calls a kind. */
export interface Resource {
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
}

/** Finds a kind by group and name, Kubernetes' own kinds by their full apiVersion; undefined for an unknown one. */
export type ResourceLookup = (apiVersion: string, kind: string) => Resource | undefined;

type Kinds = Readonly<Record<string, Resource>>;

const imports = new URL('../../imports/', import.meta.url);
const lookups = new Map<string, ResourceLookup>();
let customKinds: Readonly<Record<string, Kinds>> | undefined;

/** The lookup for a Kubernetes minor such as `1.36`, read once. */
export function resourceLookup(minor: string): ResourceLookup {
  const known = lookups.get(minor);
  if (known) return known;
  const { kinds } = readJson(`kubernetes/${minor}.json`) as { readonly kinds: Kinds };
  customKinds ??= readJson('schemas/index.json') as Readonly<Record<string, Kinds>>;
  const custom = customKinds;
  const lookup: ResourceLookup = (apiVersion, kind) =>
    kinds[`${apiVersion}/${kind}`] ?? custom[groupOf(apiVersion)]?.[kind];
  lookups.set(minor, lookup);
  return lookup;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, imports), 'utf8'));
}
