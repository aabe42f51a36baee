import { describe, expect, it } from 'vitest';
import { forge } from '../../../clusters/forge.ts';
import { charts } from '../../versions.ts';
import { inDemo } from '../fixtures/objects.ts';
import { fixtureRelease } from '../fixtures/release.ts';
import { fixtureView } from '../fixtures/view.ts';
import { knownObjects } from './objects.ts';

describe('knownObjects', () => {
  it('puts the objects of a chart where the release goes', () => {
    const releases = [fixtureRelease(charts.certManager, { namespace: 'pki', moves: ['kube-system'] })];
    const known = knownObjects(fixtureView({ releases }));
    expect(known.find('ServiceAccount', 'cert-manager', 'pki')).toBeDefined();
    expect(known.find('Role.rbac.authorization.k8s.io', 'cert-manager:leaderelection', 'pki')).toBeDefined();
    expect(known.find('ClusterRole.rbac.authorization.k8s.io', 'cert-manager-view')).toBeDefined();
  });

  it('leaves objects of a chart in a namespace that it names itself', () => {
    const known = knownObjects(fixtureView({ releases: [fixtureRelease(charts.certManager)] }));
    const role = 'Role.rbac.authorization.k8s.io';
    expect(known.find(role, 'cert-manager:leaderelection', 'kube-system')).toBeDefined();
    expect(known.find(role, 'cert-manager:leaderelection', 'cert-manager')).toBeUndefined();
  });

  it('leaves out workloads that our values keep a chart from making', () => {
    const workloads = { 'Job/cert-manager-startupapicheck': { absent: true } };
    const known = knownObjects(
      fixtureView({ releases: [fixtureRelease(charts.certManager, { workloads })] }),
    );
    expect(known.find('Job.batch', 'cert-manager-startupapicheck', 'cert-manager')).toBeUndefined();
    expect(known.find('Deployment.apps', 'cert-manager', 'cert-manager')).toBeDefined();
  });

  it('knows which storage each engine brings', () => {
    const classes = (spec: object) =>
      knownObjects(fixtureView({ spec }))
        .all('StorageClass.storage.k8s.io')
        .map(({ metadata }) => metadata.name);
    expect(classes({})).toEqual(['standard']);
    expect(classes(forge)).toEqual([]);
    expect(classes({ ...forge, components: [...forge.components, 'local-path'] })).toEqual(['local-path']);
  });
});

describe('what is said of an object that does not exist', () => {
  const known = knownObjects(fixtureView({ objects: [inDemo('v1', 'ConfigMap', 'settings')] }));

  it.each([
    ['setings', 'demo', 'no ConfigMap setings in namespace demo; did you mean settings?'],
    ['colours', 'demo', 'no ConfigMap colours in namespace demo; there is settings'],
    ['settings', 'other', 'no ConfigMap settings in namespace other, only in demo'],
    ['colours', 'other', 'no ConfigMap colours in namespace other'],
  ])('%s in %s', (name, namespace, words) => {
    expect(known.missing('ConfigMap', name, namespace)).toBe(words);
  });
});
