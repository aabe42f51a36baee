import type { Check } from './check.ts';
import { COMBINATION_CHECKS } from './combination-checks.ts';
import { duplicateCheck } from './duplicate-check.ts';
import type { ResolveRef, Schema, ValidationRule } from './schema.ts';
import { VALUE_CHECKS } from './value-checks.ts';

export type NodeType =
  | 'object'
  | 'array'
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'int-or-string'
  | 'any';

const CHECKS = { ...VALUE_CHECKS, ...COMBINATION_CHECKS };
const EMBEDDED: Schema = {
  type: 'object',
  required: ['apiVersion', 'kind'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
  },
};

/** Keywords that constrain a value, in the order in which their problems are reported. */
function checksOf(schema: Schema): readonly Check[] {
  const checks: Check[] = [];
  for (const keyword of Object.keys(schema) as (keyof Schema)[]) {
    const make = schema[keyword] === undefined ? undefined : CHECKS[keyword];
    if (make) checks.push(make(schema));
  }
  return checks;
}

function typeOf(schema: Schema): NodeType {
  if (schema['x-kubernetes-int-or-string']) return 'int-or-string';
  switch (schema.type) {
    case 'object':
    case 'array':
    case 'string':
    case 'boolean':
    case 'integer':
    case 'number':
      return schema.type;
    default:
      return schema.properties || schema['x-kubernetes-embedded-resource'] ? 'object' : 'any';
  }
}

/** A schema made ready for walking: every node has the same shape, and children are prepared when first met. */
export class SchemaNode {
  readonly type: NodeType;
  readonly nullable: boolean;
  readonly goStruct: boolean;
  /** Takes fields that it does not name. */
  readonly open: boolean;
  readonly required: readonly string[];
  readonly checks: readonly Check[];
  readonly rules: readonly ValidationRule[];
  /** Value that the API server fills in; undefined when there is none. */
  readonly default: unknown;
  readonly format: string | undefined;
  readonly #properties: Readonly<Record<string, Schema>>;
  readonly #schema: Schema;
  readonly #resolve: ResolveRef;
  readonly #children = new Map<string, SchemaNode>();
  #items: SchemaNode | undefined;
  #additional: SchemaNode | undefined;

  constructor(schema: Schema, resolve: ResolveRef) {
    const embedded = schema['x-kubernetes-embedded-resource'] === true;
    this.#schema = schema;
    this.#resolve = resolve;
    this.#properties = embedded
      ? { ...EMBEDDED.properties, ...schema.properties }
      : (schema.properties ?? {});
    this.type = typeOf(schema);
    this.nullable = schema.nullable === true;
    this.goStruct = schema.goStruct === true;
    this.open =
      schema['x-kubernetes-preserve-unknown-fields'] === true ||
      schema.additionalProperties === true ||
      (this.goStruct && !schema.properties && !schema.additionalProperties);
    this.required = [...(embedded ? (EMBEDDED.required ?? []) : []), ...(schema.required ?? [])];
    this.rules = schema['x-kubernetes-validations'] ?? [];
    this.default = schema.default;
    this.format = schema.format;
    const duplicates = duplicateCheck(schema, this);
    this.checks = duplicates ? [...checksOf(schema), duplicates] : checksOf(schema);
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.#properties);
  }

  /** The node of a named field. */
  property(name: string): SchemaNode | undefined {
    const known = this.#children.get(name);
    if (known) return known;
    const schema = Object.hasOwn(this.#properties, name) ? this.#properties[name] : undefined;
    if (!schema) return undefined;
    const node = nodeOf(schema, this.#resolve);
    this.#children.set(name, node);
    return node;
  }

  /** The node of every item of a list. */
  get items(): SchemaNode | undefined {
    const { items } = this.#schema;
    if (items && !this.#items) this.#items = nodeOf(items, this.#resolve);
    return this.#items;
  }

  /** The node of every value of a map. */
  get additional(): SchemaNode | undefined {
    const { additionalProperties } = this.#schema;
    if (typeof additionalProperties === 'object' && !this.#additional) {
      this.#additional = nodeOf(additionalProperties, this.#resolve);
    }
    return this.#additional;
  }
}

const nodes = new WeakMap<Schema, SchemaNode>();

/** Prepares a schema once; a `$ref` is followed. */
export function nodeOf(schema: Schema, resolve: ResolveRef): SchemaNode {
  let node = nodes.get(schema);
  if (!node) {
    node =
      schema.$ref === undefined ? new SchemaNode(schema, resolve) : nodeOf(resolve(schema.$ref), resolve);
    nodes.set(schema, node);
  }
  return node;
}
