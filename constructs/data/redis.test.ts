import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import { dataPlatform, requestOf } from './fixtures/platform.ts';
import { Redis } from './redis.ts';

function rendered() {
  const { cluster, layer, ...platform } = dataPlatform();
  const redis = new Redis(layer, { ...platform, storage: '2Gi', memory: '256Mi' });
  const clusterView = view(cluster);
  const set = objectOf(clusterView, 'StatefulSet', 'redis');
  return { clusterView, redis, set, pod: at(set, 'spec', 'template', 'spec') };
}

test('runs at the strictest level, as the users of both images', () => {
  const { clusterView, pod } = rendered();
  expect(levelOf(clusterView, 'redis')).toBe('restricted');
  expect(at(pod, 'securityContext', 'runAsUser')).toBe(999);
  expect(at(pod, 'containers', 1, 'securityContext', 'runAsUser')).toBe(59_000);
});

test('keeps every write in a file on its volume, and leaves memory for rewriting that file', () => {
  const { clusterView, set, pod } = rendered();
  const config = String(at(objectOf(clusterView, 'ConfigMap', 'redis'), 'data', 'redis.conf'));
  expect(config.split('\n')).toEqual(
    expect.arrayContaining(['appendonly yes', 'appendfsync everysec', 'maxmemory 134217728']),
  );
  expect(at(pod, 'containers', 0, 'resources', 'limits', 'memory')).toBe('256Mi');
  expect(at(set, 'spec', 'volumeClaimTemplates', 0, 'spec', 'resources', 'requests', 'storage')).toBe('2Gi');
});

test('asks everybody for a password that stands nowhere in git', () => {
  const { clusterView, redis, pod } = rendered();
  const plan = objectOf(clusterView, 'ConfigMap', 'secret-generator');
  expect(requestOf(plan, 'redis')).toMatchObject({
    values: [{ key: 'password', length: 40 }],
    texts: [{ key: 'auth.conf', text: 'requirepass $' + '{password}\n' }],
  });
  const config = String(at(objectOf(clusterView, 'ConfigMap', 'redis'), 'data', 'redis.conf'));
  const mounted = list(at(pod, 'containers', 0, 'volumeMounts')).map((mount) => at(mount, 'mountPath'));
  const [, included = ''] = /^include (.*)\/auth\.conf$/m.exec(config) ?? [];
  expect(mounted).toContain(included);
  expect(redis.store).toMatchObject({ passwordKey: 'password', secret: { name: 'redis' } });
  expect(edgesOf(clusterView, 'redis')).toContain('secret-generator');
});

test('is probed with the password, so that a server which still loads is not ready', () => {
  const { pod } = rendered();
  const server = at(pod, 'containers', 0);
  expect(at(server, 'readinessProbe', 'exec', 'command', 2)).toBe('[ "$(redis-cli ping)" = PONG ]');
  expect(at(server, 'env', 0)).toEqual({
    name: 'REDISCLI_AUTH',
    valueFrom: { secretKeyRef: { name: 'redis', key: 'password' } },
  });
});

test('is reached at its Service, and serves metrics beside it', () => {
  const { redis } = rendered();
  expect(redis.store.endpoint.url()).toBe('redis://redis.redis.svc.cluster.local:6379');
  expect(redis.metrics.map(({ job, port }) => [job, port])).toEqual([['redis', 9121]]);
});
