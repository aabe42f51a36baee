import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCustomResources } from '../../cli/imports/custom-resource.ts';
import { manifestFiles, schemaFiles } from '../../cli/imports/custom-resource-files.ts';
import { root } from '../../cli/root.ts';
import type { Problem } from '../../constructs/checks/schema/problem.ts';
import { validateObject } from '../../constructs/checks/schema/validate-object.ts';
import { schemas } from '../../constructs/core/resources.ts';
import { accepted } from '../../lambda/api/fixtures/accepted.ts';
import { refused } from '../../lambda/api/fixtures/refused.ts';
import { rulesOf } from '../../lambda/api/generate/rules.ts';
import { apiVersion, kind } from '../../lambda/api/index.ts';
import { lambdaFunction } from '../../lambda/api/schema/function.ts';

const rules = rulesOf(lambdaFunction);
const transitions = rules.filter(({ rule }) => rule.includes('oldSelf'));

function problemsOf(name: string, spec: object): readonly Problem[] {
  const metadata = { name, namespace: 'functions' };
  return validateObject(schemas, '1.36', { apiVersion, kind, metadata, spec });
}

describe('without an API server', () => {
  test.each(accepted)('$name is taken', ({ spec }) => {
    expect(problemsOf('accepted', spec)).toEqual([]);
  });

  test.each(refused)('$name is refused at $field', ({ spec, field, says, function: name = 'refused' }) => {
    const problems = problemsOf(name, spec);
    const found = problems.find(({ path }) => path === field);
    expect(problems.map(({ path }) => path)).toContain(field);
    if (found?.rule === 'cel') expect(found.message).toContain(says);
  });
});

test('every rule refuses one of the manifests', () => {
  const given = new Set(
    refused.flatMap(({ spec, function: name = 'refused' }) =>
      problemsOf(name, spec).map(({ message }) => message),
    ),
  );
  const untried = rules.filter((rule) => !transitions.includes(rule) && !given.has(rule.message));
  expect(untried.map(({ message }) => message)).toEqual([]);
});

test('imports/ has the definition as it is', () => {
  const upstream = join(root, 'cli/imports/fixtures/upstream');
  const own = join(root, 'lambda/api/lambdafunctions.yaml');
  const resources = readCustomResources(upstream, [own]).filter((resource) => resource.kind === kind);
  expect(resources).toHaveLength(1);
  for (const [path, text] of [...manifestFiles(resources), ...schemaFiles(resources)]) {
    expect(readFileSync(join(root, 'imports', path), 'utf8'), path).toBe(text);
  }
});
