import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { observabilityPlatform, valuesOf } from './fixtures/platform.ts';
import { Tempo } from './tempo.ts';

function build(withBucket: boolean) {
  const { cluster, layer, storageClass, bucket } = observabilityPlatform();
  const tempo = new Tempo(layer, {
    storageClass,
    storage: '5Gi',
    retentionDays: 3,
    bucket: withBucket ? bucket('tempo') : undefined,
  });
  const clusterView = view(cluster);
  return { tempo, clusterView, values: valuesOf(clusterView, 'tempo') };
}

test('is one process at the strictest level on a volume', () => {
  const { clusterView, values, tempo } = build(false);
  const [workload] = clusterView.workloads.filter(({ namespace }) => namespace === 'tempo');
  expect(workload?.claims).toEqual([{ storage: '5Gi', storageClass: 'example-storage' }]);
  expect(levelOf(clusterView, 'tempo')).toBe('restricted');
  expect(at(values, 'tempo', 'storage', 'trace', 'backend')).toBe('local');
  expect(tempo.traces.grpc.url()).toBe('grpc://tempo.tempo.svc.cluster.local:4317');
  expect(tempo.api.url()).toBe('http://tempo.tempo.svc.cluster.local:3200');
});

test('reports to nobody and writes to no Prometheus that does not exist', () => {
  const { values } = build(false);
  expect(at(values, 'tempo', 'reportingEnabled')).toBe(false);
  expect(at(values, 'tempo', 'metricsGenerator', 'enabled')).toBe(false);
  expect(at(values, 'tempo', 'retention')).toBe('72h');
});

test('keeps blocks in a bucket, whose host it takes without a scheme', () => {
  const { values, clusterView } = build(true);
  expect(at(values, 'tempo', 'storage', 'trace', 's3')).toEqual({
    bucket: 'tempo',
    endpoint: 'platform.platform.svc.cluster.local:80',
    region: 'us-east-1',
    forcepathstyle: true,
    insecure: true,
  });
  expect(at(values, 'tempo', 'extraEnv', 0, 'valueFrom', 'secretKeyRef')).toEqual({
    name: 'bucket-tempo',
    key: 'id',
  });
  expect(edgesOf(clusterView, 'tempo')).toContain('store');
});
