import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pro } from '../../clusters/pro.ts';
import { view } from '../core/fixtures/cluster.ts';
import { levelOf, objectOf, policiesOf, stageOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import { renderSpec } from '../render-spec.ts';
import { dataPlatform, requestOf } from './fixtures/platform.ts';
import { ObjectStore } from './object-store.ts';
import { DistributionRegistry } from './registry.ts';

function build() {
  const { cluster, layer, ...platform } = dataPlatform();
  const store = new ObjectStore(layer, { ...platform, storage: '20Gi' });
  const { apiServer } = cluster;
  const { secrets } = platform;
  const props = { bucket: store.bucket('registry'), nodePort: 30022, apiServer, secrets };
  return { cluster, component: new DistributionRegistry(layer, props) };
}

function rendered() {
  const { cluster, component } = build();
  return { clusterView: view(cluster), component };
}

const { clusterView, component } = rendered();
const writer = at(objectOf(clusterView, 'StatefulSet', 'registry'), 'spec', 'template', 'spec');
const reader = at(objectOf(clusterView, 'Deployment', 'registry-pull'), 'spec', 'template', 'spec');

function config(role: 'reader' | 'writer'): unknown {
  return parse(String(at(objectOf(clusterView, 'ConfigMap', 'registry'), 'data', `${role}.yml`)));
}

function names(containers: unknown): readonly unknown[] {
  return list(containers).map((container) => at(container, 'name'));
}

describe('the registry', () => {
  it('runs at the strictest level after its bucket is there', () => {
    expect(levelOf(clusterView, 'registry')).toBe('restricted');
    expect(stageOf(clusterView, 'registry').edges.map(({ to }) => to)).toContain('object-store-buckets');
  });

  it('keeps layers in the bucket, by the keys of that bucket', () => {
    expect(at(config('writer'), 'storage', 's3')).toMatchObject({
      bucket: 'registry',
      regionendpoint: 'http://seaweedfs-all-in-one.object-store.svc.cluster.local:8333',
      forcepathstyle: true,
    });
    const secretKeyRef = { name: 'object-store', key: 'registry-access-key' };
    expect(at(writer, 'containers', 0, 'env')).toContainEqual({
      name: 'REGISTRY_STORAGE_S3_ACCESSKEY',
      valueFrom: { secretKeyRef },
    });
  });

  it('lets layers be deleted by the writer alone, and sends nobody to the store', () => {
    expect(at(config('writer'), 'storage', 'delete')).toEqual({ enabled: true });
    expect(at(config('reader'), 'storage', 'delete')).toBeUndefined();
    expect(at(config('reader'), 'storage', 'maintenance', 'readonly')).toEqual({ enabled: true });
    for (const role of ['reader', 'writer'] as const) {
      expect(at(config(role), 'storage', 'redirect')).toEqual({ disable: true });
    }
  });

  it('logs in with a password of its own at each of the two', () => {
    const plan = objectOf(clusterView, 'ConfigMap', 'secret-generator');
    const hosts = { push: 'registry.registry.svc.cluster.local:5000', pull: '127.0.0.1:30022' };
    for (const [user, host] of Object.entries(hosts)) {
      const request = requestOf(plan, `registry-${user}`);
      expect(request?.type).toBe('kubernetes.io/dockerconfigjson');
      expect(JSON.parse(request?.texts[0]?.text ?? '')).toEqual({
        auths: { [host]: { username: user, password: '$' + '{password}' } },
      });
    }
    const login = (pod: unknown) => String(at(pod, 'initContainers', 0, 'command', 2));
    expect(login(writer)).toContain('htpasswd -niB push');
    expect(login(reader)).toContain('htpasswd -niB pull');
  });

  it('is pulled from at each node’s own address, by nodes and not by pods', () => {
    expect(at(objectOf(clusterView, 'Service', 'registry-pull'), 'spec', 'ports', 0, 'nodePort')).toBe(30022);
    expect(policiesOf(clusterView, 'registry')).toContain('reader-from-nodes');
    const policy = objectOf(clusterView, 'NetworkPolicy', 'reader-from-nodes');
    expect(at(policy, 'spec', 'podSelector', 'matchLabels', 'app.kubernetes.io/component')).toBe('reader');
    expect(at(policy, 'spec', 'ingress', 0, 'from', 0, 'ipBlock', 'cidr')).toBe(pro.network.nodeCidr);
  });

  it('names an image as its nodes do', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(component.registry.image('functions/hello', digest)).toBe(
      `127.0.0.1:30022/functions/hello@${digest}`,
    );
    expect(component.registry.pushHost).toBe('registry.registry.svc.cluster.local:5000');
  });

  it('serves metrics of both', () => {
    expect(component.metrics.map(({ job, port }) => [job, port])).toEqual([
      ['registry-writer', 5001],
      ['registry-reader', 5001],
    ]);
  });
});

describe('its garbage collection', () => {
  it('runs where nothing is written: before the one writer starts', () => {
    const set = objectOf(clusterView, 'StatefulSet', 'registry');
    expect(at(set, 'spec', 'replicas')).toBe(1);
    expect(names(at(writer, 'initContainers'))).toEqual(['login', 'garbage-collection']);
    expect(at(writer, 'initContainers', 1, 'command', 2)).toMatch(
      /^registry garbage-collect \/etc\/distribution\/writer\.yml \|\| echo/,
    );
    expect(names(at(reader, 'initContainers'))).toEqual(['login']);
  });

  it('is a weekly restart of that pod, and may do nothing else', () => {
    const job = objectOf(clusterView, 'CronJob', 'registry-garbage-collection');
    const [container] = list(at(job, 'spec', 'jobTemplate', 'spec', 'template', 'spec', 'containers'));
    expect(at(job, 'spec', 'concurrencyPolicy')).toBe('Forbid');
    expect(list(at(container, 'args'))).toEqual(expect.arrayContaining(['delete', 'pod', 'registry-0']));
    expect(at(objectOf(clusterView, 'Role', 'registry-garbage-collection'), 'rules')).toEqual([
      { apiGroups: [''], resources: ['pods'], resourceNames: ['registry-0'], verbs: ['delete', 'get'] },
    ]);
  });
});

it('lets the nodes of k3s in by the addresses that they have in its overlay', () => {
  const { objects } = renderSpec(forge, fleet);
  const from = objects
    .map(({ manifest }) => manifest)
    .filter(
      ({ metadata }) => metadata.namespace === 'registry' && metadata.name.startsWith('reader-from-nodes'),
    )
    .flatMap(({ spec }) => list(at(spec, 'ingress')))
    .flatMap((rule) => list(at(rule, 'from')).map((peer) => String(at(peer, 'ipBlock', 'cidr'))));
  expect([...from].sort()).toEqual([forge.network.podCidr, forge.network.nodeCidr].sort());
});
