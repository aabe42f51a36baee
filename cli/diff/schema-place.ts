import type { KnownKind } from '../../constructs/checks/schema/registry.ts';
import type { ResolveRef, Schema } from '../../constructs/checks/schema/schema.ts';
import { schemas } from '../../constructs/core/resources.ts';

/** What a schema says of one place in an object; every answer is empty where there is no schema. */
export class SchemaPlace {
  static readonly unknown = new SchemaPlace(undefined, (ref) => {
    throw new Error(`no schema resolves ${ref}`);
  });
  readonly #schema: Schema | undefined;
  readonly #resolve: ResolveRef;

  constructor(schema: Schema | undefined, resolve: ResolveRef) {
    this.#resolve = resolve;
    this.#schema = schema?.$ref === undefined ? schema : resolve(schema.$ref);
  }

  /** The top of a kind, as a cluster of that Kubernetes minor serves it. */
  static ofKind(minor: string | undefined, apiVersion: string, kind: string): SchemaPlace {
    const known: KnownKind | undefined =
      minor === undefined ? undefined : schemas.find(minor, apiVersion, kind);
    return known ? new SchemaPlace(known.schema, known.resolve) : SchemaPlace.unknown;
  }

  /** Fields that tell the items of a list apart, when server-side apply merges it by them. */
  get mapKeys(): readonly string[] | undefined {
    return this.#schema?.['x-kubernetes-list-type'] === 'map'
      ? this.#schema['x-kubernetes-list-map-keys']
      : undefined;
  }

  /** A list in which the order means nothing. */
  get isSet(): boolean {
    return this.#schema?.['x-kubernetes-list-type'] === 'set';
  }

  /** A rule of the CRD keeps the value as it was. */
  get isImmutable(): boolean {
    const rules = this.#schema?.['x-kubernetes-validations'] ?? [];
    return rules.some(({ rule }) => /^\s*self\s*==\s*oldSelf\s*$/.test(rule));
  }

  /** What the API server fills in. */
  get default(): unknown {
    return this.#schema?.default;
  }

  property(name: string): SchemaPlace {
    const { properties = {}, additionalProperties } = this.#schema ?? {};
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const any = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    return this.#at(own ?? any);
  }

  get item(): SchemaPlace {
    return this.#at(this.#schema?.items);
  }

  #at(schema: Schema | undefined): SchemaPlace {
    return schema ? new SchemaPlace(schema, this.#resolve) : SchemaPlace.unknown;
  }
}
