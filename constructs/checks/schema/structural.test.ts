import { describe, expect, it } from 'vitest';
import type { ProblemRule } from './problem.ts';
import type { Schema } from './schema.ts';
import { validateStructural } from './structural.ts';

const definitions: Readonly<Record<string, Schema>> = {
  Pod: {
    type: 'object',
    goStruct: true,
    required: ['name'],
    properties: { name: { type: 'string' }, node: { type: 'string' } },
  },
  Raw: { type: 'object', goStruct: true },
  Tree: { type: 'object', properties: { leaf: { type: 'integer' }, left: { $ref: 'Tree' } } },
};

function resolve(ref: string): Schema {
  const schema = definitions[ref];
  if (!schema) throw new Error(`no schema ${ref}`);
  return schema;
}

function problemsOf(schema: Schema, value: unknown): readonly string[] {
  return validateStructural(schema, value, resolve).map(
    ({ path, rule, message }) => `${path}: ${rule}: ${message}`,
  );
}

const text: Schema = { type: 'string' };
const object = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...more,
});

interface Case {
  readonly schema: Schema;
  readonly good: readonly unknown[];
  /** Value, rule and place of its only problem. */
  readonly bad: readonly (readonly [value: unknown, rule: ProblemRule, path: string])[];
}

const cases: Readonly<Record<string, Case>> = {
  'unknown field': {
    schema: object({ host: text }),
    good: [{ host: 'a' }, {}],
    bad: [[{ hosts: 'a' }, 'unknown-field', 'hosts']],
  },
  'object without fields': {
    schema: { type: 'object' },
    good: [{}],
    bad: [[{ a: 1 }, 'unknown-field', 'a']],
  },
  'preserved fields': {
    schema: object({ host: text }, { 'x-kubernetes-preserve-unknown-fields': true }),
    good: [{ other: 1 }],
    bad: [[{ other: 1, host: 2 }, 'type', 'host']],
  },
  'map values': {
    schema: { type: 'object', additionalProperties: text },
    good: [{ 'a.b/c': 'd' }],
    bad: [[{ 'a.b/c': 1 }, 'type', '["a.b/c"]']],
  },
  'any map': {
    schema: { type: 'object', additionalProperties: true },
    good: [{ a: [null] }],
    bad: [['a', 'type', '']],
  },
  required: {
    schema: object({ host: text, port: { type: 'integer', default: 80 } }, { required: ['host', 'port'] }),
    good: [{ host: 'a' }],
    bad: [[{ port: 1 }, 'required', 'host']],
  },
  integer: {
    schema: { type: 'integer' },
    good: [0, -3],
    bad: [
      [1.5, 'type', ''],
      ['1', 'type', ''],
      [true, 'type', ''],
    ],
  },
  number: {
    schema: { type: 'number' },
    good: [1.5],
    bad: [
      ['1', 'type', ''],
      [Number.NaN, 'type', ''],
    ],
  },
  boolean: { schema: { type: 'boolean' }, good: [true], bad: [['true', 'type', '']] },
  list: {
    schema: { type: 'array', items: text },
    good: [[], ['a']],
    bad: [
      [['a', 1], 'type', '[1]'],
      [{}, 'type', ''],
    ],
  },
  'int or string': {
    schema: {
      'x-kubernetes-int-or-string': true,
      anyOf: [{ type: 'integer' }, { type: 'string' }],
      pattern: '^[a-z]+$',
      maximum: 9,
    },
    good: [1, 'http'],
    bad: [
      [1.5, 'type', ''],
      [true, 'type', ''],
      ['HTTP', 'pattern', ''],
      [10, 'range', ''],
    ],
  },
  null: {
    schema: object({ a: text, b: { type: 'string', nullable: true }, c: { type: 'string', default: 'x' } }),
    good: [{ b: null }, { c: null }],
    bad: [[{ a: null }, 'type', 'a']],
  },
  'null in a Go struct': {
    schema: { $ref: 'Pod' },
    good: [{ name: 'a', node: null }],
    bad: [[{ name: null }, 'required', 'name']],
  },
  'Go struct without fields': { schema: { $ref: 'Raw' }, good: [{ any: [1] }], bad: [[[], 'type', '']] },
  'recursive reference': {
    schema: { $ref: 'Tree' },
    good: [{ left: { left: { leaf: 1 } } }],
    bad: [[{ left: { left: { leaf: 'x' } } }, 'type', 'left.left.leaf']],
  },
  'embedded resource': {
    schema: {
      type: 'object',
      'x-kubernetes-embedded-resource': true,
      properties: { spec: { type: 'object' } },
    },
    good: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: {} }],
    bad: [
      [{ apiVersion: 'v1' }, 'required', 'kind'],
      [{ apiVersion: 'v1', kind: 'Pod', data: {} }, 'unknown-field', 'data'],
    ],
  },
  enum: {
    schema: { type: 'string', enum: ['Always', ''] },
    good: ['Always', ''],
    bad: [['Alway', 'enum', '']],
  },
  pattern: {
    schema: { type: 'string', pattern: '^(?i)[a-z]+$' },
    good: ['aB'],
    bad: [['a1', 'pattern', '']],
  },
  minimum: {
    schema: { type: 'integer', minimum: 1, maximum: 5, exclusiveMaximum: true },
    good: [1, 4],
    bad: [
      [0, 'range', ''],
      [5, 'range', ''],
    ],
  },
  multiple: { schema: { type: 'integer', multipleOf: 4 }, good: [8], bad: [[6, 'range', '']] },
  'text length': {
    schema: { type: 'string', minLength: 2, maxLength: 3 },
    good: ['ab', '😀😀😀'],
    bad: [
      ['a', 'length', ''],
      ['abcd', 'length', ''],
    ],
  },
  'list length': {
    schema: { type: 'array', items: text, minItems: 1, maxItems: 2 },
    good: [['a']],
    bad: [
      [[], 'length', ''],
      [['a', 'b', 'c'], 'length', ''],
    ],
  },
  'map size': {
    schema: { type: 'object', additionalProperties: text, minProperties: 1, maxProperties: 1 },
    good: [{ a: 'b' }],
    bad: [
      [{}, 'length', ''],
      [{ a: 'b', c: 'd' }, 'length', ''],
    ],
  },
  'map keys': {
    schema: { type: 'object', additionalProperties: text, propertyNames: { pattern: '^[a-z]+$' } },
    good: [{ a: 'b' }],
    bad: [[{ A: 'b' }, 'pattern', 'A']],
  },
  int32: { schema: { type: 'integer', format: 'int32' }, good: [2 ** 31 - 1], bad: [[2 ** 31, 'range', '']] },
  int64: { schema: { type: 'integer', format: 'int64' }, good: [2 ** 40], bad: [[2 ** 60, 'range', '']] },
  quantity: {
    schema: { format: 'quantity' },
    good: [1, 0.5, '100m', '1Gi'],
    bad: [
      ['1 Gi', 'format', ''],
      [true, 'format', ''],
    ],
  },
  'unenforced format': { schema: { type: 'string', format: 'int64' }, good: ['anything'], bad: [] },
  set: {
    schema: { type: 'array', items: text, 'x-kubernetes-list-type': 'set' },
    good: [['a', 'b']],
    bad: [[['a', 'b', 'a'], 'duplicate', '[2]']],
  },
  'list with keys': {
    schema: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['port', 'protocol'],
      items: object({ port: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' } }),
    },
    good: [[{ port: 1 }, { port: 2 }, { port: 1, protocol: 'UDP' }]],
    bad: [[[{ port: 1 }, { port: 1, protocol: 'TCP' }], 'duplicate', '[1]']],
  },
  'exactly one': {
    schema: object({ a: text, b: text }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    good: [{ a: 'x' }, { b: 'x' }],
    bad: [
      [{}, 'combination', ''],
      [{ a: 'x', b: 'x' }, 'combination', ''],
    ],
  },
  'at least one': {
    schema: object(
      { a: text, b: text },
      { anyOf: [{ required: ['a'] }, { properties: { b: { enum: ['x'] } }, required: ['b'] }] },
    ),
    good: [{ a: 'x' }, { a: 'x', b: 'x' }, { b: 'x' }],
    bad: [[{ b: 'y' }, 'combination', '']],
  },
  all: {
    schema: object({ a: text }, { allOf: [{ properties: { a: { maxLength: 1 } } }, { required: ['a'] }] }),
    good: [{ a: 'x' }],
    bad: [
      [{ a: 'xx' }, 'length', 'a'],
      [{}, 'required', 'a'],
    ],
  },
  not: {
    schema: object({ a: text, b: text }, { not: { required: ['a', 'b'] } }),
    good: [{ a: 'x' }, {}],
    bad: [[{ a: 'x', b: 'x' }, 'combination', '']],
  },
};

describe.each(Object.entries(cases))('%s', (_, { schema, good, bad }) => {
  it.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(problemsOf(schema, value)).toEqual([]);
  });

  it.each(bad)('refuses %j: %s at %j', (value, rule, path) => {
    expect(validateStructural(schema, value, resolve)).toEqual([{ rule, path, message: expect.any(String) }]);
  });
});

describe('validateStructural', () => {
  it('reports every problem with its place', () => {
    const schema = object({
      interval: text,
      rules: {
        type: 'array',
        items: object({ host: text, port: { type: 'integer' } }, { required: ['host'] }),
      },
    });
    expect(problemsOf(schema, { intervall: '1m', rules: [{ host: 'a' }, { port: '80' }] })).toEqual([
      'intervall: unknown-field: unknown field; did you mean interval?',
      'rules[1].host: required: is required',
      'rules[1].port: type: must be integer, not string "80"',
    ]);
  });

  it('names the level below that knows a field', () => {
    const selectors: Schema = { type: 'array', items: object({ matchActions: { type: 'array' } }) };
    expect(problemsOf(object({ selectors }), { matchActions: [] })).toEqual([
      'matchActions: unknown-field: unknown field here; selectors[] has it',
    ]);
  });

  it('says what alternatives need and what was found', () => {
    const schema = object({ a: text, b: text }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] });
    expect(problemsOf(schema, {})).toEqual([': combination: needs exactly one of a | b; found none']);
    expect(problemsOf(schema, { a: '', b: '' })).toEqual([
      ': combination: needs exactly one of a | b; found a | b',
    ]);
  });

  it('suggests the nearest allowed value', () => {
    expect(problemsOf({ type: 'string', enum: ['Always', 'Never'] }, 'Alway')).toEqual([
      ': enum: must be one of Always, Never; not "Alway"; did you mean Always?',
    ]);
  });

  it('does not look for fields of Object.prototype', () => {
    expect(problemsOf(object({ host: text }), { constructor: 1, toString: 2 })).toHaveLength(2);
    expect(problemsOf(object({ host: text }, { required: ['constructor'] }), {})).toHaveLength(1);
  });
});
