import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lambdaFunction } from '../schema/function.ts';
import { definition } from './definition.ts';
import { generatedFiles } from './files.ts';
import { jsonSchema } from './json-schema.ts';
import { rulesOf } from './rules.ts';

describe('what is made from the schema', () => {
  test.each([...generatedFiles()])('is committed: %s', (url, text) => {
    expect(readFileSync(url, 'utf8')).toBe(text);
  });
});

test('every rule has a sentence of its own that names a field', () => {
  const rules = rulesOf(lambdaFunction);
  expect(rules.length).toBeGreaterThan(60);
  for (const { message, fieldPath = '.' } of rules) {
    expect(message.length, message).toBeLessThan(300);
    expect(message).toMatch(
      /spec|valueFrom|deadLetterSink|filter\.attributes|the name of|cpu|memory|storage|path|key|metadata/,
    );
    expect(fieldPath).toMatch(/^\./);
  }
});

test('every text, list and map has a limit, so that rules have a price', () => {
  const unlimited: string[] = [];
  const visit = (schema: object, path: string): void => {
    const node = schema as {
      type?: string;
      enum?: unknown;
      format?: string;
      properties?: object;
      items?: object;
    };
    const values = Reflect.get(schema, 'additionalProperties') as object | undefined;
    if (node.type === 'string' && !node.enum && !('maxLength' in node)) unlimited.push(path);
    if (node.type === 'array' && !('maxItems' in node)) unlimited.push(path);
    if (values && !('maxProperties' in node)) unlimited.push(path);
    for (const [name, child] of Object.entries(node.properties ?? {})) visit(child, `${path}.${name}`);
    if (node.items) visit(node.items, `${path}[]`);
    if (values) visit(values, `${path}{}`);
  };
  visit(jsonSchema(lambdaFunction), '');
  expect(unlimited).toEqual([]);
});

test('the definition has what kubectl shows and finds it by', () => {
  const { names, versions } = definition.spec;
  expect(names).toMatchObject({ shortNames: ['lf', 'lfunc'], categories: ['all', 'knative', 'lambda'] });
  expect(versions.map(({ name, served, storage }) => [name, served, storage])).toEqual([
    ['v1alpha1', true, true],
  ]);
  expect(versions[0].subresources).toEqual({ status: {} });
});
