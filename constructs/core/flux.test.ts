import { expect, test } from 'vitest';
import { Example, exampleCluster, view } from './fixtures/cluster.ts';
import { ClusterRole } from './kubernetes.ts';

test('the account of a stage and its rights outlive it: as that account Flux deletes what the stage had', () => {
  const { cluster, early } = exampleCluster();
  new ClusterRole(new Example(early, 'app').first, 'reader', { metadata: { name: 'reader' }, rules: [] });
  const { flux } = view(cluster);
  const kept = flux
    .map(({ manifest }) => manifest)
    .filter(({ metadata }) => metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'] === 'disabled')
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(kept).toEqual(
    expect.arrayContaining([
      'ServiceAccount stage-app',
      'ClusterRole flux-system-stage-app',
      'ClusterRoleBinding flux-system-stage-app',
    ]),
  );
  expect(kept).not.toContain('Kustomization app');
});
