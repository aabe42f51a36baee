import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateRule } from './cel.ts';
import { celValue } from './cel-value.ts';
import { NUMBER_FORMATS, STRING_FORMATS } from './formats.ts';
import { goRegExp } from './go-regexp.ts';
import type { Schema, ValidationRule } from './schema.ts';
import { nodeOf } from './schema-node.ts';

const folder = new URL('../../../imports/schemas/', import.meta.url);

function resolve(ref: string): Schema {
  throw new Error(`a CRD has no $ref, found ${ref}`);
}

/** Every schema node of the imported CRDs. */
function* nodesOf(schema: Schema): Generator<Schema> {
  yield schema;
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [], not } = schema;
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const children = [...Object.values(properties), ...(items ? [items] : []), ...values];
  for (const child of [...children, ...allOf, ...anyOf, ...oneOf, ...(not ? [not] : [])])
    yield* nodesOf(child);
}

/** What rules may read of metadata, which CRDs leave out. */
const metadata: Schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

const nodes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/'))
  .sort()
  .flatMap((file) => {
    const { kind, schema } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      readonly kind: string;
      readonly schema: Schema;
    };
    const root = { ...schema, properties: { ...schema.properties, metadata } };
    return [...nodesOf(root)].map((node) => ({ kind, node }));
  });

/** A value of the right types: with everything that the schema names, or with required fields and metadata alone. */
function sampleOf(schema: Schema, full: boolean): unknown {
  const { type, properties, required = [], items, additionalProperties, format } = schema;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (type === 'object') {
    if (typeof additionalProperties === 'object') return { key: sampleOf(additionalProperties, full) };
    if (!properties) return {};
    const isWanted = (name: string) => full || required.includes(name) || name === 'metadata';
    const fields = Object.entries(properties).filter(([name]) => isWanted(name));
    return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field, full)]));
  }
  if (type === 'array') return items && full ? [sampleOf(items, full)] : [];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return full;
  return format === 'date-time' ? '2024-01-01T00:00:00Z' : '10s';
}

const ruled = nodes.flatMap(({ kind, node }) =>
  (node['x-kubernetes-validations'] ?? []).map((rule): [string, string, ValidationRule, Schema] => [
    kind,
    rule.rule.trim(),
    rule,
    node,
  ]),
);

describe('CEL rules of imported kinds', () => {
  it('are there', () => {
    const kinds = new Set(ruled.map(([kind]) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['FluxInstance', 'HelmRelease', 'Kustomization']));
  });

  it.each(ruled)('%s: %s', (_, __, rule, schema) => {
    const node = nodeOf(schema, resolve);
    for (const full of [true, false]) {
      const result = evaluateRule(rule, celValue(node, sampleOf(schema, full)));
      expect(result === undefined || result === (rule.message ?? `failed rule: ${rule.rule.trim()}`)).toBe(
        true,
      );
    }
  });
});

describe('imported schemas', () => {
  it('have patterns that JavaScript can match', () => {
    const patterns = nodes.flatMap(({ node }) => (node.pattern === undefined ? [] : [node.pattern]));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.map((pattern) => goRegExp(pattern))).toHaveLength(patterns.length);
  });

  it('have formats that are enforced, or that the API server ignores', () => {
    const formats = new Set(
      nodes.flatMap(({ node: { type, format } }) => (format ? [`${type} ${format}`] : [])),
    );
    const enforced = [
      ...Object.keys(STRING_FORMATS).map((format) => `string ${format}`),
      ...Object.keys(NUMBER_FORMATS).flatMap((format) => [`integer ${format}`, `number ${format}`]),
    ];
    expect([...formats].filter((format) => !enforced.includes(format))).toEqual([]);
  });

  it('use no keyword that the walk does not know', () => {
    const known = new Set(KNOWN_KEYWORDS);
    const unknown = nodes.flatMap(({ node }) => Object.keys(node).filter((keyword) => !known.has(keyword)));
    expect(new Set(unknown)).toEqual(new Set());
  });
});

/** Keywords that the walk enforces, then those that constrain nothing. */
const KNOWN_KEYWORDS: readonly string[] = [
  ...['type', 'format', 'nullable', 'default', 'properties', 'required', 'items', 'additionalProperties'],
  ...['enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['anyOf', 'oneOf', 'allOf', 'not', 'x-kubernetes-validations', 'x-kubernetes-int-or-string'],
  ...['x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource'],
  ...['x-kubernetes-list-type', 'x-kubernetes-list-map-keys'],
  'x-kubernetes-map-type',
];
