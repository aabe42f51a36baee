import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { object, pairOf } from '../fixtures/pairs.ts';
import { rbacWidened } from './rbac-widened.ts';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const pods = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };
const role = (...rules: object[]): Manifest => object(apiVersion, 'ClusterRole', { rules });
const binding = (name: string, ...subjects: object[]): Manifest =>
  object(apiVersion, 'ClusterRoleBinding', { roleRef: { kind: 'ClusterRole', name }, subjects });
const account = (name: string): object => ({ kind: 'ServiceAccount', namespace: 'apps', name });

const problems = (before: Manifest | undefined, after: Manifest | undefined): readonly string[] =>
  rbacWidened.check(pairOf(before, after)).map(({ problem }) => problem);

describe('rbac-widened', () => {
  it.each([
    ['a verb', { ...pods, verbs: ['get', 'delete'] }, 'allows delete on pods'],
    ['a resource', { ...pods, resources: ['pods', 'secrets'] }, 'allows get on secrets'],
    ['a group', { ...pods, apiGroups: ['', 'apps'] }, 'allows get on pods.apps'],
    ['a wildcard', { ...pods, verbs: ['*'] }, 'allows * on pods'],
    ['a subresource', { ...pods, resources: ['pods', 'pods/exec'] }, 'allows get on pods/exec'],
    ['a URL', { nonResourceURLs: ['/metrics'], verbs: ['get'] }, 'allows get on /metrics'],
  ])('marks %s that is new', (_, rule, problem) => {
    expect(problems(role(pods), role(pods, rule))).toEqual([problem]);
  });

  it('marks names that are new, and the loss of the names that limited a rule', () => {
    const named = { ...pods, resourceNames: ['a'] };
    expect(problems(role(named), role({ ...pods, resourceNames: ['a', 'b', 'c'] }))).toEqual([
      'allows get on pods "b", "c"',
    ]);
    expect(problems(role(named), role(pods))).toEqual(['allows get on pods']);
  });

  it.each([
    ['the same in other words', role(pods), role({ ...pods, verbs: ['get'] }, pods)],
    ['what a wildcard allowed', role({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }), role(pods)],
    [
      'a subresource under a wildcard',
      role({ ...pods, resources: ['*/scale'] }),
      role({ ...pods, resources: ['pods/scale'] }),
    ],
    [
      'a URL below one',
      role({ nonResourceURLs: ['/m*'], verbs: ['get'] }),
      role({ nonResourceURLs: ['/metrics'], verbs: ['get'] }),
    ],
    ['fewer verbs', role({ ...pods, verbs: ['get', 'list'] }), role(pods)],
  ])('leaves alone %s', (_, before, after) => {
    expect(problems(before, after)).toEqual([]);
  });

  it('marks a new role only for its wildcards', () => {
    expect(problems(undefined, role(pods))).toEqual([]);
    expect(problems(undefined, role(pods, { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }))).toEqual([
      'allows * on *.*',
    ]);
  });

  it('marks new subjects of a binding', () => {
    expect(problems(binding('view', account('a')), binding('view', account('a'), account('b')))).toEqual([
      'gives view to ServiceAccount apps/b',
    ]);
  });

  it('marks a new binding only when it makes an administrator', () => {
    expect(problems(undefined, binding('view', account('a')))).toEqual([]);
    expect(problems(undefined, binding('cluster-admin', account('a')))).toEqual([
      'gives cluster-admin to ServiceAccount apps/a',
    ]);
  });

  it('marks a role that takes in others by their labels', () => {
    const aggregated = { ...role(pods), aggregationRule: { clusterRoleSelectors: [{}] } };
    expect(problems(role(pods), aggregated)).toHaveLength(1);
    expect(problems(aggregated, aggregated)).toEqual([]);
  });
});
