import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { observabilityPlatform, valuesOf } from './fixtures/platform.ts';
import { Loki } from './loki.ts';

function build(withBucket: boolean) {
  const { cluster, layer, storageClass, bucket } = observabilityPlatform();
  const loki = new Loki(layer, {
    storageClass,
    storage: '5Gi',
    retentionDays: 7,
    bucket: withBucket ? bucket('loki') : undefined,
  });
  const clusterView = view(cluster);
  return { loki, clusterView, values: valuesOf(clusterView, 'loki') };
}

test('is one process at the strictest level, without what its chart adds by default', () => {
  const { clusterView, loki } = build(false);
  const workloads = clusterView.workloads.filter(({ namespace }) => namespace === 'loki');
  expect(workloads.map(({ kind, name }) => `${kind}/${name}`)).toEqual(['StatefulSet/loki']);
  expect(at(workloads[0]?.podSpec, 'containers', 1)).toBeUndefined();
  expect(workloads[0]?.claims).toEqual([{ storage: '5Gi', storageClass: 'example-storage' }]);
  expect(levelOf(clusterView, 'loki')).toBe('restricted');
  expect(loki.logs.pushUrl).toBe('http://loki.loki.svc.cluster.local:3100/loki/api/v1/push');
});

test('keeps chunks on its volume, and forgets them after the days given', () => {
  const { values } = build(false);
  expect(at(values, 'loki', 'storage')).toEqual({ type: 'filesystem' });
  expect(at(values, 'loki', 'schemaConfig', 'configs', 0, 'object_store')).toBe('filesystem');
  expect(at(values, 'loki', 'limits_config', 'retention_period')).toBe('168h');
  expect(at(values, 'loki', 'compactor')).toEqual({
    retention_enabled: true,
    delete_request_store: 'filesystem',
  });
  expect(at(values, 'singleBinary', 'extraEnv')).toEqual([]);
});

test('keeps chunks in a bucket with the credentials of its Secret', () => {
  const { values, clusterView } = build(true);
  expect(at(values, 'loki', 'storage')).toEqual({
    type: 's3',
    bucketNames: { chunks: 'loki', ruler: 'loki' },
    s3: {
      endpoint: 'http://platform.platform.svc.cluster.local:80',
      region: 'us-east-1',
      s3ForcePathStyle: true,
      insecure: true,
    },
  });
  expect(at(values, 'loki', 'schemaConfig', 'configs', 0, 'object_store')).toBe('s3');
  expect(at(values, 'singleBinary', 'extraEnv', 1)).toEqual({
    name: 'AWS_SECRET_ACCESS_KEY',
    valueFrom: { secretKeyRef: { name: 'bucket-loki', key: 'key' } },
  });
  expect(edgesOf(clusterView, 'loki')).toContain('store');
});
