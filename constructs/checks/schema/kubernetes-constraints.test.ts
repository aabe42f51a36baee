import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KUBERNETES_CONSTRAINTS } from './kubernetes-constraints.ts';
import { constrain, type KubernetesFile } from './kubernetes-definitions.ts';
import type { Schema } from './schema.ts';

function read(minor: string): KubernetesFile {
  const file = new URL(`../../../imports/kubernetes/${minor}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as KubernetesFile;
}

/** Fields of a constraint that the definition does not have, or that would lose the `$ref` they stand for. */
function misplaced(definition: Schema | undefined, constraint: Schema, path: string): readonly string[] {
  if (!definition) return [path];
  if (definition.$ref !== undefined)
    return constraint['x-kubernetes-int-or-string'] ? [] : [`${path}: is a $ref`];
  const fields = Object.entries(constraint.properties ?? {}).flatMap(([name, field]) =>
    misplaced(definition.properties?.[name], field, `${path}.${name}`),
  );
  const alternatives = constraint.oneOf?.flatMap(({ required = [] }) => required) ?? [];
  const required = [...(constraint.required ?? []), ...alternatives].filter(
    (name) => !definition.properties?.[name],
  );
  const items = constraint.items ? misplaced(definition.items, constraint.items, `${path}[]`) : [];
  return [...fields, ...items, ...required.map((name) => `${path}.${name}`)];
}

describe('KUBERNETES_CONSTRAINTS', () => {
  it.each(['1.35', '1.36'])('fits the definitions of %s', (minor) => {
    const { definitions } = read(minor);
    const found = Object.entries(KUBERNETES_CONSTRAINTS).flatMap(([name, constraint]) =>
      misplaced(definitions[name], constraint, name),
    );
    expect(found).toEqual([]);
  });
});

describe('constrain', () => {
  it('adds to a schema and keeps the rest', () => {
    const schema: Schema = {
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'string' },
        b: { type: 'array', items: { type: 'string' } },
        c: { $ref: 'C' },
      },
    };
    const constraint: Schema = {
      required: ['b'],
      properties: { b: { minItems: 1, items: { enum: ['x'] } }, c: { 'x-kubernetes-int-or-string': true } },
    };
    expect(constrain(schema, constraint)).toEqual({
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { type: 'string' },
        b: { type: 'array', minItems: 1, items: { type: 'string', enum: ['x'] } },
        c: { 'x-kubernetes-int-or-string': true },
      },
    });
  });
});
