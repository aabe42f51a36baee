import { inputError } from './input-error.ts';
import { byCodeUnit, isObject, type Json, type JsonObject, minified } from './json.ts';
import { withoutProse } from './schema.ts';

/** API groups whose kinds the fleet may apply; the core group is the empty name. */
const groups = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'coordination.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

/** Versions that an API server serves without being asked. */
const stable = /^v\d+$/;
const objectPath = /^\/apis?\/[^{]*?(namespaces\/\{namespace\}\/)?([^/{]+)\/\{name\}$/;

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Cluster' | 'Namespaced';
}

/**
 * `kubernetes/<minor>.json` of upstream's swagger.json: the kinds that can be applied and the definitions
 * that they reach. `file` is named by errors.
 */
export function compactKubernetes(version: string, swagger: Json, file: string): string {
  if (!isObject(swagger) || !isObject(swagger.paths) || !isObject(swagger.definitions)) {
    throw inputError(file, 'not a swagger.json of Kubernetes; expected paths and definitions');
  }
  const keys = definitionKeys(swagger.definitions);
  const kinds = applicableKinds(swagger.paths).map(
    ({ apiVersion, kind, plural, scope }): [string, JsonObject] => {
      const definition = keys.get(`${apiVersion}/${kind}`);
      if (!definition) throw inputError(file, `${apiVersion}/${kind} has a path but no definition`);
      return [`${apiVersion}/${kind}`, { definition, plural, scope }];
    },
  );
  if (kinds.length === 0) throw inputError(file, 'no path of a kind that can be applied');
  const all = new Map(
    Object.entries(swagger.definitions).map(([name, schema]) => [shortName(name), compactDefinition(schema)]),
  );
  if (all.size < Object.keys(swagger.definitions).length) {
    throw inputError(file, 'two definitions have the same short name');
  }
  const definitions = reached(
    all,
    kinds.map(([, { definition }]) => definition as string),
  );
  return minified({ version, kinds: Object.fromEntries(kinds), definitions });
}

function applicableKinds(paths: JsonObject): readonly Kind[] {
  const found: Kind[] = [];
  for (const [path, item] of Object.entries(paths)) {
    const match = objectPath.exec(path);
    const patch = isObject(item) ? item.patch : undefined;
    const type = isObject(patch) ? patch['x-kubernetes-group-version-kind'] : undefined;
    if (!match?.[2] || !isObject(type)) continue;
    const { group, version, kind } = type as Readonly<Record<'group' | 'version' | 'kind', string>>;
    if (!groups.has(group) || !stable.test(version)) continue;
    const apiVersion = group === '' ? version : `${group}/${version}`;
    found.push({ apiVersion, kind, plural: match[2], scope: match[1] ? 'Namespaced' : 'Cluster' });
  }
  return found.sort((left, right) =>
    byCodeUnit(`${left.apiVersion}/${left.kind}`, `${right.apiVersion}/${right.kind}`),
  );
}

/** `apps/v1/Deployment` → `apps.v1.Deployment` for the definitions that are of exactly one kind. */
function definitionKeys(definitions: JsonObject): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [name, schema] of Object.entries(definitions)) {
    const types = isObject(schema) ? schema['x-kubernetes-group-version-kind'] : undefined;
    if (!Array.isArray(types) || types.length !== 1) continue;
    const { group, version, kind } = types[0] as Readonly<Record<string, string>>;
    keys.set(group === '' ? `${version}/${kind}` : `${group}/${version}/${kind}`, shortName(name));
  }
  return keys;
}

/** `#/definitions/io.k8s.api.apps.v1.Deployment` → `apps.v1.Deployment`, `…api.resource.Quantity` → `resource.Quantity`. */
function shortName(name: string): string {
  const parts = name.split('/').at(-1)?.split('.') ?? [];
  return parts.slice(/^v\d/.test(parts.at(-2) ?? '') ? -3 : -2).join('.');
}

function compactDefinition(schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  const { 'x-kubernetes-group-version-kind': _, ...kept } = schema;
  return withoutProse(kept, shortName);
}

/** The definitions that can be reached from `roots`, in order of name. */
function reached(all: ReadonlyMap<string, JsonObject>, roots: readonly string[]): JsonObject {
  const names = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    const text = JSON.stringify(all.get(name) ?? {});
    for (const [, ref] of text.matchAll(/"\$ref":"([^"]+)"/g)) if (ref) pending.push(ref);
  }
  return Object.fromEntries([...names].sort(byCodeUnit).map((name) => [name, all.get(name) ?? {}]));
}
