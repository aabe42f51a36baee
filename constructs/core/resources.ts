import { SchemaRegistry } from '../checks/schema/registry.ts';
import { charts } from '../versions.ts';
import { chartFacts } from './chart-facts.ts';
import { groupOf } from './manifest.ts';

/** How the API server calls a kind. */
export interface Resource {
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
}

/** Finds a kind, custom ones by group and name alone; undefined for an unknown one. */
export type ResourceLookup = (apiVersion: string, kind: string) => Resource | undefined;

/** Every schema of imports/, read when first asked for: one for all clusters and rules. */
export const schemas = new SchemaRegistry();

/** The lookup for a Kubernetes minor such as `1.36`. */
export function resourceLookup(minor: string): ResourceLookup {
  return (apiVersion, kind) =>
    schemas.knownKind(groupOf(apiVersion), kind) ??
    schemas.find(minor, apiVersion, kind) ??
    chartResource(groupOf(apiVersion), kind);
}

/** A kind whose definition a chart brings and of which nothing else is known. */
function chartResource(group: string, kind: string): Resource | undefined {
  const definitions = Object.values(charts).flatMap(({ name }) => chartFacts(name)?.crds ?? []);
  const found = definitions.find((each) => each.group === group && each.kind === kind);
  if (!found) return undefined;
  return { plural: usualPlural(kind), scope: found.scope === 'Cluster' ? 'Cluster' : 'Namespaced' };
}

/** The plural that controller-gen gives a kind: the schemas of a few charts' CRDs are not to be had. */
export function usualPlural(kind: string): string {
  const lower = kind.toLowerCase();
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
