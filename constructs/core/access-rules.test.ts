import { describe, expect, it, test } from 'vitest';
import { type AccessTarget, accessRules } from './access-rules.ts';

const everything = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

function inCluster(resource: string, name: string, more: Partial<AccessTarget> = {}): AccessTarget {
  return { group: 'example.dev', resource, name, namespace: undefined, ...more };
}

function inNamespace(resource: string, name: string, more: Partial<AccessTarget> = {}): AccessTarget {
  return { group: 'example.dev', resource, name, namespace: 'web', ...more };
}

function role(name: string, more: Partial<AccessTarget> = {}): AccessTarget {
  return {
    group: 'rbac.authorization.k8s.io',
    resource: 'clusterroles',
    name,
    namespace: undefined,
    ...more,
  };
}

/** Verbs by names; those on every name stand under `*`. */
function verbsOf(targets: readonly AccessTarget[], isShared: boolean): Record<string, readonly string[]> {
  const rules = accessRules(targets, isShared);
  return Object.fromEntries(
    rules.map(({ resourceNames, verbs }) => [resourceNames?.join(' ') ?? '*', verbs]),
  );
}

describe("a namespace of the stage's component", () => {
  it('is managed by kind, wherever the objects come from', () => {
    for (const origin of ['git', 'kept', 'chart'] as const) {
      expect(verbsOf([inNamespace('pages', 'index', { origin })], false)).toEqual({ '*': everything });
    }
  });

  it('is only read where reading is all that is needed', () => {
    expect(verbsOf([inNamespace('pages', '*', { verbs: ['get', 'list'] })], false)).toEqual({
      '*': ['get', 'list'],
    });
  });
});

describe('what stages share', () => {
  test('objects in git are applied by name, and deleted when git no longer knows their name', () => {
    const targets = ['b', 'a'].map((name) => inCluster('sites', name, { origin: 'git' }));
    expect(verbsOf(targets, true)).toEqual({
      '*': ['delete', 'get', 'list', 'watch'],
      'a b': ['create', 'patch'],
    });
  });

  test('objects in git that are never pruned are never deleted', () => {
    expect(verbsOf([inCluster('sites', 'a', { origin: 'kept' })], true)).toEqual({
      '*': ['get', 'list', 'watch'],
      a: ['create', 'patch'],
    });
  });

  test('in a namespace of others as well', () => {
    expect(verbsOf([inNamespace('pages', 'index', { origin: 'git' })], true)).toEqual({
      '*': ['delete', 'get', 'list', 'watch'],
      index: ['create', 'patch'],
    });
  });

  test.each([
    inNamespace('helmreleases', 'web', { origin: 'git', namespace: 'flux-system' }),
    inCluster('clusterrolebindings', 'web', { origin: 'git', group: 'rbac.authorization.k8s.io' }),
    inCluster('validatingwebhookconfigurations', 'web', {
      origin: 'git',
      group: 'admissionregistration.k8s.io',
    }),
  ])('even deletion of $resource is by name, of which many stages have some', (target) => {
    expect(verbsOf([target], true)).toEqual({
      '*': ['get', 'list', 'watch'],
      web: ['create', 'delete', 'patch'],
    });
  });

  test('objects of charts are created by kind and changed by name', () => {
    expect(verbsOf([inCluster('sites', 'a'), inCluster('sites', 'b')], true)).toEqual({
      '*': ['create', 'get', 'list', 'watch'],
      'a b': ['delete', 'patch', 'update'],
    });
  });
});

describe('roles', () => {
  it('are granted by name only, in a namespace of the component too', () => {
    const own = { resource: 'roles', namespace: 'web' };
    expect(verbsOf([role('reader')], true).reader).toEqual(['bind', 'delete', 'escalate', 'patch', 'update']);
    expect(verbsOf([role('reader', own)], false).reader).toEqual(['bind', 'escalate']);
  });

  it('of others are bound without being managed', () => {
    expect(verbsOf([role('cluster-admin', { verbs: ['bind'] })], true)).toEqual({
      'cluster-admin': ['bind'],
    });
    const both = verbsOf([role('reader'), role('cluster-admin', { verbs: ['bind'] })], true);
    expect(both['cluster-admin']).toEqual(['bind']);
  });
});

test('kinds of one group that allow the same share a rule', () => {
  const rules = accessRules([inNamespace('sites', 'a'), inNamespace('pages', 'b')], false);
  expect(rules).toEqual([{ apiGroups: ['example.dev'], resources: ['pages', 'sites'], verbs: everything }]);
});
