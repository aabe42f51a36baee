import { importTypescript } from './cdk8s-import.ts';
import type { CustomResource } from './custom-resource.ts';
import { toErasable } from './erasable.ts';
import { byCodeUnit, type Json, minified, objectByLine } from './json.ts';
import { kebabCase } from './kebab-case.ts';

/** Path below imports/ → text. */
export type Files = ReadonlyMap<string, string>;

/** `crds/<group>/<kind>.ts`: a typed construct per custom resource. */
export async function typescriptFiles(resources: readonly CustomResource[]): Promise<Files> {
  const sources = await importTypescript(resources);
  const entries = resources.map((resource, index): [string, string] => {
    const { group, kind, plural } = resource;
    const header = `// Made by \`npm run imports\` from ${plural}.${group}; do not edit.`;
    return [`crds/${group}/${kebabCase(kind)}.ts`, toErasable(sources[index] ?? '', header)];
  });
  return new Map(entries);
}

/** `schemas/<group>/<Kind>.json`: the schema of the version in use. */
export function schemaFiles(resources: readonly CustomResource[]): Files {
  const entries = resources.map(
    ({ group, kind, version, plural, scope, versions, schema }): [string, string] => {
      const content = { apiVersion: `${group}/${version}`, kind, plural, scope, versions, schema };
      return [`schemas/${group}/${kind}.json`, minified(content)];
    },
  );
  return new Map(entries);
}

/** `manifests/<group>/<plural>.json`: a CRD that can be applied. */
export function manifestFiles(resources: readonly CustomResource[]): Files {
  return new Map(
    resources.map(({ group, plural, definition }) => [
      `manifests/${group}/${plural}.json`,
      minified(definition),
    ]),
  );
}

/** `schemas/index.json`: plural, scope and served versions of every custom resource, used or not. */
export function indexFile(resources: readonly CustomResource[]): Files {
  const groups = [...new Set(resources.map(({ group }) => group))].sort(byCodeUnit);
  const lines = groups.map((group) => {
    const kinds = resources
      .filter((resource) => resource.group === group)
      .sort((left, right) => byCodeUnit(left.kind, right.kind))
      .map(({ kind, plural, scope, versions }): [string, Json] => [kind, { plural, scope, versions }]);
    return `  ${JSON.stringify(group)}: ${objectByLine(Object.fromEntries(kinds), '  ')}`;
  });
  return new Map([['schemas/index.json', `{\n${lines.join(',\n')}\n}\n`]]);
}
