import { describe, expect, it } from 'vitest';
import { type AccessTarget, helmTargets, stageAccess } from './stage-access.ts';

const rbac = 'rbac.authorization.k8s.io';

function clusterScoped(group: string, resource: string, name: string): AccessTarget {
  return { group, resource, name, namespace: undefined };
}

describe('the access of a stage', () => {
  it('changes cluster-scoped objects by name only', () => {
    const { cluster } = stageAccess('web', [
      clusterScoped('storage.k8s.io', 'storageclasses', 'fast'),
      clusterScoped('storage.k8s.io', 'storageclasses', 'slow'),
    ]);
    expect(cluster).toEqual([
      {
        apiGroups: ['storage.k8s.io'],
        resources: ['storageclasses'],
        verbs: ['create', 'get', 'list', 'watch'],
      },
      {
        apiGroups: ['storage.k8s.io'],
        resources: ['storageclasses'],
        resourceNames: ['fast', 'slow'],
        verbs: ['delete', 'patch', 'update'],
      },
    ]);
  });

  it('grants roles by name only', () => {
    const { cluster } = stageAccess('web', [clusterScoped(rbac, 'clusterroles', 'reader')]);
    const grants = cluster.filter(({ verbs }) => verbs.includes('escalate') || verbs.includes('bind'));
    expect(grants).toEqual([
      {
        apiGroups: [rbac],
        resources: ['clusterroles'],
        resourceNames: ['reader'],
        verbs: ['bind', 'escalate'],
      },
    ]);
  });

  it('binds a foreign ClusterRole without managing it', () => {
    const { cluster } = stageAccess('web', [
      { ...clusterScoped(rbac, 'clusterroles', 'cluster-admin'), verbs: ['get'] },
    ]);
    expect(cluster.map(({ verbs }) => verbs)).toEqual([['get'], ['bind']]);
  });

  it('stays inside the namespaces of its objects', () => {
    const access = stageAccess('web', [
      { group: 'apps', resource: 'deployments', name: 'a', namespace: 'one' },
      { group: '', resource: 'services', name: 'a', namespace: 'two' },
    ]);
    expect(access.cluster).toEqual([]);
    expect([...access.namespaced.keys()]).toEqual(['one', 'two']);
    expect(access.namespaced.get('two')).toEqual([
      {
        apiGroups: [''],
        resources: ['services'],
        verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
      },
    ]);
  });

  it('keeps the records of Helm in the namespace of the release', () => {
    const { namespaced } = stageAccess('web', helmTargets('web', 'web'));
    expect(namespaced.get('web')?.some(({ resources }) => resources.includes('secrets'))).toBe(true);
    expect(namespaced.get('flux-system')?.flatMap(({ resources }) => resources)).toEqual(['helmreleases']);
  });
});
