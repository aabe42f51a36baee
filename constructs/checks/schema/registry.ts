import { existsSync, readFileSync } from 'node:fs';
import { groupOf } from '../../core/manifest.ts';
import { KubernetesDefinitions, type KubernetesFile } from './kubernetes-definitions.ts';
import type { ResolveRef, Schema } from './schema.ts';

export type Scope = 'Cluster' | 'Namespaced';

/** What the index says of a custom kind, imported or not. */
export interface CustomKind {
  readonly plural: string;
  readonly scope: Scope;
  /** API versions that its CRD serves. */
  readonly versions: readonly string[];
}

/** A kind that objects can be validated against. */
export interface KnownKind {
  readonly plural: string;
  readonly scope: Scope;
  readonly schema: Schema;
  readonly resolve: ResolveRef;
}

interface SchemaFile {
  readonly apiVersion: string;
  readonly plural: string;
  readonly scope: Scope;
  readonly schema: Schema;
}

type Index = Readonly<Record<string, Readonly<Record<string, CustomKind>>>>;

/** A minor version of Kubernetes of which imports/ has no schema. */
export class UnknownKubernetesError extends Error {
  override readonly name = 'UnknownKubernetesError';

  constructor(minor: string) {
    super(`imports/kubernetes/ has no ${minor}.json; import that version or choose another for the cluster`);
  }
}

/** The CRD's own schema knows nothing of metadata; every object has Kubernetes' own. */
function rootSchema(schema: Schema): Schema {
  const { metadata = {}, ...properties } = schema.properties ?? {};
  const text: Schema = { type: 'string' };
  return {
    ...schema,
    properties: { apiVersion: text, kind: text, ...properties, metadata: { $ref: 'meta.v1.ObjectMeta' } },
    allOf: [...(schema.allOf ?? []), { properties: { metadata } }],
  };
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Schemas of all kinds, read from imports/ when first asked for and shared by all clusters. */
export class SchemaRegistry {
  readonly #folder: URL;
  readonly #kubernetes = new Map<string, KubernetesDefinitions>();
  readonly #files = new Map<string, SchemaFile | undefined>();
  readonly #found = new Map<string, KnownKind | undefined>();
  #index: Index | undefined;

  /** @param folder - where `schemas/` and `kubernetes/` are, with a slash at its end */
  constructor(folder: URL = new URL('../../../imports/', import.meta.url)) {
    this.#folder = folder;
  }

  /**
   * The schema of a kind as a cluster of that Kubernetes version serves it.
   * @param minor - such as `1.36`
   * @returns undefined for what neither Kubernetes nor an imported CRD serves in that version
   * @throws {UnknownKubernetesError} when that minor version was never imported
   */
  find(minor: string, apiVersion: string, kind: string): KnownKind | undefined {
    const key = `${minor} ${apiVersion}/${kind}`;
    if (!this.#found.has(key)) this.#found.set(key, this.#find(minor, apiVersion, kind));
    return this.#found.get(key);
  }

  #find(minor: string, apiVersion: string, kind: string): KnownKind | undefined {
    const kubernetes = this.#definitions(minor);
    const own = kubernetes.kinds[`${apiVersion}/${kind}`];
    if (own)
      return {
        plural: own.plural,
        scope: own.scope,
        schema: { $ref: own.definition },
        resolve: kubernetes.resolve,
      };
    const file = this.#file(groupOf(apiVersion), kind);
    if (file?.apiVersion !== apiVersion) return undefined;
    const { plural, scope, schema } = file;
    return { plural, scope, schema: rootSchema(schema), resolve: kubernetes.resolve };
  }

  /** A custom kind that is known by name; its schema may not have been imported. */
  knownKind(group: string, kind: string): CustomKind | undefined {
    const groups = this.#customKinds();
    const kinds = Object.hasOwn(groups, group) ? groups[group] : undefined;
    return kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  }

  /** All kinds by their API version, such as `apps/v1/Deployment`: Kubernetes' own and custom ones, imported or not. */
  kinds(minor: string): readonly string[] {
    const own = Object.keys(this.#definitions(minor).kinds);
    const custom = Object.entries(this.#customKinds()).flatMap(([group, kinds]) =>
      Object.entries(kinds).flatMap(([kind, { versions }]) =>
        versions.map((version) => `${group}/${version}/${kind}`),
      ),
    );
    return [...own, ...custom];
  }

  #definitions(minor: string): KubernetesDefinitions {
    let known = this.#kubernetes.get(minor);
    if (!known) {
      const file = new URL(`kubernetes/${minor}.json`, this.#folder);
      if (!existsSync(file)) throw new UnknownKubernetesError(minor);
      known = new KubernetesDefinitions(readJson(file) as KubernetesFile);
      this.#kubernetes.set(minor, known);
    }
    return known;
  }

  #file(group: string, kind: string): SchemaFile | undefined {
    const key = `${group}/${kind}`;
    if (!this.#files.has(key)) {
      const file = new URL(`schemas/${key}.json`, this.#folder);
      const known = this.knownKind(group, kind) && existsSync(file);
      this.#files.set(key, known ? (readJson(file) as SchemaFile) : undefined);
    }
    return this.#files.get(key);
  }

  #customKinds(): Index {
    this.#index ??= readJson(new URL('schemas/index.json', this.#folder)) as Index;
    return this.#index;
  }
}
