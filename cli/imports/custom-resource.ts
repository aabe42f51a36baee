import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inputError, mapAll, parseInput } from './input-error.ts';
import { byCodeUnit, isObject, type Json, type JsonObject } from './json.ts';
import { withoutProse } from './schema.ts';

/** A CustomResourceDefinition of the folder, without its prose. */
export interface CustomResource {
  readonly file: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: string;
  /** Served versions, in upstream's order. */
  readonly versions: readonly string[];
  /** The storage version if it is served, else the first served one. */
  readonly version: string;
  readonly schema: JsonObject;
  /** Can be applied as it is. */
  readonly definition: JsonObject;
}

/**
 * Every `crds/<group>/<plural>.yaml` of a folder of upstream facts, in order of path.
 * @param own - files of definitions that are made in this repository
 */
export function readCustomResources(folder: string, own: readonly string[] = []): readonly CustomResource[] {
  const crds = join(folder, 'crds');
  if (!existsSync(crds))
    throw inputError(crds, 'no such folder; expected <folder>/crds/<group>/<plural>.yaml');
  const files = readdirSync(crds, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort(byCodeUnit)
    .map((file) => join(crds, file));
  const resources = mapAll([...files, ...own], readCustomResource);
  const seen = new Map<string, string>();
  mapAll(resources, ({ file, group, kind }) => {
    const other = seen.get(`${group}/${kind}`);
    if (other) throw inputError(file, `${group}/${kind} is already defined by ${other}`);
    seen.set(`${group}/${kind}`, file);
  });
  return resources;
}

function readCustomResource(file: string): CustomResource {
  const document = parseInput(file, (text) => parse(text) as Json);
  if (!isObject(document) || document.kind !== 'CustomResourceDefinition') {
    throw inputError(file, 'not a CustomResourceDefinition');
  }
  const spec = object(file, document, 'spec');
  const names = object(file, spec, 'names');
  const versions = list(spec.versions).filter((version) => version.served === true);
  const used = versions.find((version) => version.storage === true) ?? versions[0];
  if (!used) throw inputError(file, 'no version is served; set spec.versions[].served');
  const schema = isObject(used.schema) ? used.schema.openAPIV3Schema : undefined;
  if (!isObject(schema)) throw inputError(file, `version ${String(used.name)} has no openAPIV3Schema`);
  return {
    file,
    group: text(file, spec, 'group'),
    kind: text(file, names, 'kind'),
    plural: text(file, names, 'plural'),
    scope: text(file, spec, 'scope'),
    versions: versions.map((version) => text(file, version, 'name')),
    version: text(file, used, 'name'),
    schema: withoutProse(schema),
    definition: installable(document, spec),
  };
}

function installable(document: JsonObject, spec: JsonObject): JsonObject {
  const metadata = isObject(document.metadata) ? document.metadata : {};
  const { creationTimestamp: _, ...kept } = metadata;
  return {
    apiVersion: document.apiVersion ?? 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: kept,
    spec: { ...spec, versions: list(spec.versions).map(withoutVersionProse) },
  };
}

function withoutVersionProse(version: JsonObject): JsonObject {
  const schema = isObject(version.schema) ? version.schema.openAPIV3Schema : undefined;
  const columns = list(version.additionalPrinterColumns).map(({ description: _, ...column }) => column);
  return {
    ...version,
    ...(columns.length > 0 ? { additionalPrinterColumns: columns } : {}),
    ...(isObject(schema) ? { schema: { openAPIV3Schema: withoutProse(schema) } } : {}),
  };
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function object(file: string, parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (!isObject(value)) throw inputError(file, `${key} is missing`);
  return value;
}

function text(file: string, parent: JsonObject, key: string): string {
  const value = parent[key];
  if (typeof value !== 'string') throw inputError(file, `${key} is missing`);
  return value;
}
