import { expect, test } from 'vitest';
import { fleet } from '../../../clusters/fleet.ts';
import { pi } from '../../../clusters/pi.ts';
import type { Workload } from '../../../constructs/core/view.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import { workloadManifests } from './workload-manifest.ts';

const [known] = renderSpec(pi(), fleet).workloads;

function workload(changes: Partial<Workload>): Workload {
  if (!known) throw new Error('pi has no workloads');
  return {
    ...known,
    kind: 'Deployment',
    name: 'web',
    namespace: 'site',
    replicas: 2,
    labels: { app: 'web' },
    podSpec: { containers: [{ name: 'app' }] },
    claims: [],
    ...changes,
  };
}

test('a Deployment selects its own pods', () => {
  expect(workloadManifests(workload({}))).toEqual([
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'site' },
      spec: {
        replicas: 2,
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: { volumes: [], containers: [{ name: 'app' }], initContainers: [] },
        },
      },
    },
  ]);
});

test('a pod without labels is selected by its name', () => {
  const [daemonSet] = workloadManifests(workload({ kind: 'DaemonSet', labels: {} }));
  expect(daemonSet?.spec).toMatchObject({
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } } },
  });
  expect(daemonSet?.spec).not.toHaveProperty('replicas');
});

test('claims come before the Deployment that mounts them, and inside a StatefulSet', () => {
  const claims = [{ storage: '1Gi', storageClass: 'fast' }];
  const [claim, deployment] = workloadManifests(workload({ claims }), ['web', 'other']);
  expect(claim).toMatchObject({
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'web-volume-0', namespace: 'site' },
    spec: { storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
  });
  expect(deployment?.spec).toMatchObject({
    template: {
      spec: {
        volumes: [
          { persistentVolumeClaim: { claimName: 'web-volume-0' } },
          { persistentVolumeClaim: { claimName: 'web' } },
        ],
      },
    },
  });
  const sets = workloadManifests(workload({ kind: 'StatefulSet', claims }));
  expect(sets).toHaveLength(1);
  expect(sets[0]?.spec).toMatchObject({ volumeClaimTemplates: [{ metadata: { name: 'volume-0' } }] });
});

test('a probe that is only known to be there becomes one that the API takes', () => {
  const probed = { name: 'app', livenessProbe: {}, readinessProbe: { httpGet: { port: 80 } } };
  const [made] = workloadManifests(workload({ kind: 'Pod', podSpec: { containers: [probed] } }));
  expect(made?.metadata.labels).toEqual({ app: 'web' });
  expect(made?.spec).toMatchObject({
    containers: [
      { livenessProbe: { exec: { command: ['true'] } }, readinessProbe: { httpGet: { port: 80 } } },
    ],
  });
});

test('a Job may be repeated until it succeeds', () => {
  const [job] = workloadManifests(workload({ kind: 'Job' }));
  expect(job).toMatchObject({
    apiVersion: 'batch/v1',
    spec: { template: { spec: { restartPolicy: 'OnFailure' } } },
  });
});
