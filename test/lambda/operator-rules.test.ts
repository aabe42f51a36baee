import { expect, test } from 'vitest';
import { operatorRules } from '../../constructs/lambda-platform/operator-rules.ts';
import { kinds } from '../../lambda/operator/kinds.ts';

function verbsOn(group: string, resource: string): readonly string[] {
  return operatorRules
    .filter(({ apiGroups = [], resources = [] }) => apiGroups.includes(group) && resources.includes(resource))
    .flatMap(({ verbs }) => verbs);
}

test.each(Object.values(kinds))('the operator may watch $kind.kind', ({ kind: { apiVersion, plural } }) => {
  const group = apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '';
  expect(verbsOn(group, plural)).toEqual(expect.arrayContaining(['get', 'list', 'watch']));
});

test('it has no right to anything that it does not watch, events and parts of its own kind apart', () => {
  const watched = new Set<string>(Object.values(kinds).map(({ kind: { plural } }) => plural));
  const others = operatorRules
    .flatMap(({ resources = [] }) => resources)
    .filter((resource) => !watched.has(resource));
  expect(others).toEqual(['lambdafunctions/status', 'lambdafunctions/finalizers', 'events']);
});

test('it has no right to Secrets, to roles, or to run a command in a pod', () => {
  for (const [group, resource] of [
    ['', 'secrets'],
    ['', 'pods/exec'],
    ['', 'serviceaccounts/token'],
    ['rbac.authorization.k8s.io', 'clusterroles'],
    ['rbac.authorization.k8s.io', 'roles'],
  ] as const) {
    expect(verbsOn(group, resource)).toEqual([]);
  }
});
