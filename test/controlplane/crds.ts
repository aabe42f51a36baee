import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CustomKind } from '../../constructs/checks/schema/registry.ts';
import { at, type Manifest } from '../../constructs/core/manifest.ts';
import { schemas, usualPlural } from '../../constructs/core/resources.ts';

const imports = fileURLToPath(new URL('../../imports', import.meta.url));

/** Kinds whose schema has a status that upstream's definition does not make a subresource. */
const withoutStatusSubresource: ReadonlySet<string> = new Set(['runtime.spinkube.dev/Shim']);

/** Flux's controllers watch every kind of these groups, also those that the fleet has no object of. */
const watchedGroups = /\.toolkit\.fluxcd\.io$/;

/** Of the Kubernetes community: the API server takes a definition only with the word that it may be there. */
const protectedGroups = /\.(k8s|kubernetes)\.io$/;
const approval = { 'api-approved.kubernetes.io': 'unapproved, without a schema' };

/** A schema that takes everything. */
const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

/** A kind of custom resource as its definition says it. */
interface CustomResource extends CustomKind {
  readonly group: string;
  readonly kind: string;
  /** The version that imports/ has a schema of, or the first. */
  readonly storage: string;
  readonly schema: object;
}

/**
 * The definitions that must be on a cluster before the fleet's objects, ready to be applied, with the schemas and CEL
 * rules of imports/. Those that the fleet ships itself are not among them.
 * @param upstream folder whose own `<group>/<plural>.yaml` is taken instead, where it has one. Default: `CRDS` of the
 * environment
 */
export function customResourceDefinitions(upstream = process.env.CRDS): readonly Manifest[] {
  const wanted = knownKinds()
    .filter(({ group, plural }) => !existsSync(join(imports, 'manifests', group, `${plural}.json`)))
    .map(customResource)
    .filter(({ group, schema }) => schema !== anything || watchedGroups.test(group));
  return wanted.map((resource) => {
    const file = join(upstream ?? '', resource.group, `${resource.plural}.yaml`);
    if (upstream && existsSync(file)) return parse(readFileSync(file, 'utf8')) as Manifest;
    return definition(resource);
  });
}

/** A kind of a chart or an operator, by what is known of it there. */
export type NamedKind = Pick<CustomResource, 'group' | 'kind'> & Partial<CustomKind>;

/**
 * The definition of any kind: with its schema where imports/ has one, and otherwise one that takes everything, in the
 * versions that imports/ or the caller knows.
 */
export function customResourceDefinition(named: NamedKind): Manifest {
  const { group, kind } = named;
  const usual = { plural: usualPlural(kind), scope: 'Namespaced', versions: ['v1'] } as const;
  return definition(customResource({ ...usual, ...named, ...schemas.knownKind(group, kind) }));
}

/** The definitions of all kinds of some groups that imports/ knows of. */
export function definitionsOfGroups(groups: readonly string[]): readonly Manifest[] {
  return knownKinds()
    .filter(({ group }) => groups.includes(group))
    .map((known) => definition(customResource(known)));
}

type KnownKind = CustomKind & Pick<CustomResource, 'group' | 'kind'>;

function knownKinds(): readonly KnownKind[] {
  const index = readJson('schemas/index.json') as Record<string, Record<string, CustomKind>>;
  return Object.entries(index).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([kind, known]) => ({ group, kind, ...known })),
  );
}

function customResource(known: KnownKind): CustomResource {
  const { group, kind, versions } = known;
  const file = `schemas/${group}/${kind}.json`;
  if (!existsSync(join(imports, file))) return { ...known, storage: versions[0] ?? '', schema: anything };
  const { apiVersion, schema } = readJson(file) as { apiVersion: string; schema: object };
  return { ...known, storage: apiVersion.slice(group.length + 1), schema };
}

function definition(resource: CustomResource): Manifest {
  const { group, kind, plural, schema, scope, storage, versions } = resource;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, ...(protectedGroups.test(group) && { annotations: approval }) },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope,
      versions: versions.map((name) => ({
        name,
        served: true,
        storage: name === storage,
        schema: { openAPIV3Schema: schema },
        subresources: hasStatus(resource) ? { status: {} } : {},
      })),
    },
  };
}

function hasStatus({ group, kind, schema }: CustomResource): boolean {
  if (schema === anything) return true;
  return (
    !withoutStatusSubresource.has(`${group}/${kind}`) && at(schema, 'properties', 'status') !== undefined
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(imports, path), 'utf8'));
}
