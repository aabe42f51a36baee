import type { Node, ObjectNode, Rule } from '../schema/node.ts';

/** A node of a structural schema, as a CustomResourceDefinition holds it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The words that a node of each kind has beside its description and rules. */
const words: { readonly [Kind in Node['kind']]: (node: Extract<Node, { kind: Kind }>) => JsonSchema } = {
  string: ({ minLength, maxLength, format, default: value }) => ({
    type: 'string',
    minLength,
    maxLength,
    format,
    default: value,
  }),
  enum: ({ values, default: value }) => ({ type: 'string', enum: values, default: value }),
  integer: ({ minimum, maximum, default: value }) => ({
    type: 'integer',
    ...(maximum > 0x7fffffff ? { format: 'int64' } : {}),
    minimum,
    ...(maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    default: value,
  }),
  boolean: ({ default: value }) => ({ type: 'boolean', default: value }),
  quantity: () => ({
    'x-kubernetes-int-or-string': true,
    anyOf: [{ type: 'integer' }, { type: 'string' }],
  }),
  list: ({ items, minItems, maxItems, keys }) => ({
    type: 'array',
    minItems,
    maxItems,
    items: jsonSchema(items),
    ...(keys
      ? { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': keys }
      : { 'x-kubernetes-list-type': 'atomic' }),
  }),
  map: ({ values, minProperties, maxProperties }) => ({
    type: 'object',
    minProperties,
    maxProperties,
    additionalProperties: jsonSchema(values),
  }),
  object: ({ fields }) => ({ type: 'object', required: requiredOf(fields), properties: properties(fields) }),
};

/** The structural schema of a node; words without a value are left out. */
export function jsonSchema(node: Node): JsonSchema {
  const own = (words[node.kind] as (node: Node) => JsonSchema)(node);
  const { description, rules } = node;
  return withoutUndefined({ description, ...own, 'x-kubernetes-validations': rules?.map(validation) });
}

function properties(fields: ObjectNode['fields']): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([name, node]) => [name, jsonSchema(node)]));
}

function requiredOf(fields: ObjectNode['fields']): readonly string[] | undefined {
  const names = Object.keys(fields).filter((name) => fields[name]?.required);
  return names.length > 0 ? names : undefined;
}

function validation({ rule, message, fieldPath, reason }: Rule): JsonSchema {
  return withoutUndefined({ rule, message, fieldPath, reason });
}

function withoutUndefined(value: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
