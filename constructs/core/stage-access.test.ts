import { describe, expect, it } from 'vitest';
import { healthTargets, helmTargets, stageAccess } from './stage-access.ts';

const deployment = { group: 'apps', resource: 'deployments', name: 'a' };

describe('the access of a stage', () => {
  it('stays inside the namespaces of its objects', () => {
    const { cluster, namespaced } = stageAccess('web', [
      { ...deployment, namespace: 'one' },
      { ...deployment, namespace: 'two' },
    ]);
    expect(cluster).toEqual([]);
    expect([...namespaced.keys()]).toEqual(['one', 'two']);
  });

  it('is by kind only in the namespaces of its component', () => {
    const targets = ['own', 'foreign'].map((namespace) => ({ ...deployment, namespace }));
    const { namespaced } = stageAccess('web', targets, new Set(['own']));
    const named = (namespace: string) => namespaced.get(namespace)?.map(({ resourceNames }) => resourceNames);
    expect(named('own')).toEqual([undefined]);
    expect(named('foreign')).toContainEqual(['a']);
  });

  it('keeps the records of Helm in the namespace of the release', () => {
    const { namespaced } = stageAccess('web', helmTargets('web'), new Set(['web']));
    expect([...namespaced.keys()]).toEqual(['web']);
    const secrets = namespaced.get('web')?.find(({ resources }) => resources.includes('secrets'));
    expect(secrets?.verbs).toEqual(['create', 'delete', 'get', 'list', 'patch', 'update', 'watch']);
  });

  it('reads what shows the health of a workload', () => {
    const read = (kind: string) => {
      const metadata = { name: 'web', namespace: 'web' };
      const { namespaced } = stageAccess('web', healthTargets({ apiVersion: 'apps/v1', kind, metadata }));
      return namespaced.get('web')?.map(({ resources, verbs }) => ({ resources, verbs }));
    };
    const verbs = ['get', 'list', 'watch'];
    expect(read('Deployment')).toEqual([
      { resources: ['pods'], verbs },
      { resources: ['replicasets'], verbs },
    ]);
    expect(read('StatefulSet')).toEqual([{ resources: ['pods'], verbs }]);
    expect(read('DaemonSet')).toBeUndefined();
  });
});
