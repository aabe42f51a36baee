import { describe, expect, it } from 'vitest';
import { identify } from '../../constructs/core/manifest.ts';
import { forgeView, found, proView } from './fixtures/clusters.ts';
import { identityOf } from './subject.ts';
import { subjects } from './subjects.ts';

describe.each([
  ['pro', proView],
  ['forge', forgeView],
])('the objects of %s', (_, view) => {
  const all = subjects(view);

  it('are each there once', () => {
    const identities = all.map(({ manifest }) => identityOf(manifest));
    expect(new Set(identities).size).toBe(identities.length);
  });

  it('include everything that we render', () => {
    const objects = new Set(all.map(({ object, madeBy }) => (madeBy.length === 0 ? object : undefined)));
    expect([...view.objects, ...view.flux].filter((object) => !objects.has(object))).toEqual([]);
  });

  it('include every workload, from whom it really comes', () => {
    for (const workload of view.workloads) {
      const subject = all.find((each) => each.workload === workload);
      const from = subject?.origin === 'flux' ? 'own' : subject?.origin;
      expect(from, workload.name).toBe(workload.origin);
      expect(subject?.object).toBe(workload.object);
    }
  });

  it('come from an object in git, except for what the cluster brings', () => {
    for (const { manifest, origin, madeBy, object } of all) {
      expect(object === undefined, identify(manifest)).toBe(origin === 'cluster');
      if (object) expect(madeBy.at(-1) ?? manifest).toBe(object.manifest);
    }
  });
});

describe('subjects', () => {
  it.each([
    ['StatefulSet/openhands/openhands', 'own', []],
    ['Kustomization/flux-system/traefik', 'flux', []],
    ['Deployment/cert-manager/cert-manager', 'chart', ['HelmRelease/flux-system/cert-manager']],
    ['PersistentVolumeClaim/ollama/ollama', 'chart', ['HelmRelease/flux-system/ollama']],
    ['crd/coroots.coroot.com', 'chart', ['HelmRelease/flux-system/coroot-operator']],
    ['DaemonSet/coroot/coroot-node-agent', 'controller', ['Coroot/coroot/coroot']],
    ['Secret/cert-manager/homelab-ca', 'controller', ['Certificate/cert-manager/homelab-ca']],
    ['ServiceAccount/flux-system/source-controller', 'controller', ['FluxInstance/flux-system/flux']],
    ['StorageClass/standard', 'cluster', []],
  ])('%s comes from %s %j', (text, origin, madeBy) => {
    const { subject } = found(proView, text);
    expect(subject.origin).toBe(origin);
    expect(subject.madeBy.map(identify)).toEqual(madeBy);
  });

  it('follows what a controller makes from an object of a chart', () => {
    const { subject } = found(forgeView, 'sc/longhorn');
    expect(subject.madeBy.map(identify)).toEqual([
      'ConfigMap/longhorn-system/longhorn-storageclass',
      'HelmRelease/flux-system/longhorn',
    ]);
  });
});
