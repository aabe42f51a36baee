import { expect, test } from 'vitest';
import { Endpoint } from '../core/endpoint.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { Coroot } from './coroot.ts';

const sizes = { storage: '10Gi', clickhouse: '50Gi', keepers: 3 };

function rendered(withPrometheus = false) {
  const { cluster, ingress, storage } = examplePlatform();
  const layer = cluster.layer('ebpf-tools');
  const other = new Example(layer, 'monitoring');
  const prometheus = new Endpoint(other.first, {
    service: 'prometheus',
    namespace: 'monitoring',
    port: 9090,
    labels: { app: 'prometheus' },
  });
  const coroot = new Coroot(layer, {
    apiServer: cluster.apiServer,
    internet: cluster.internet,
    storage,
    ingress,
    prometheus: withPrometheus ? prometheus : { storage: '20Gi' },
    sizes,
  });
  return { coroot, clusterView: view(cluster) };
}

test('every image is pinned, so that the operator rolls nothing forward by itself', () => {
  const { clusterView } = rendered();
  const spec = objectOf(clusterView, 'Coroot', 'coroot').spec;
  const images = [
    at(spec, 'communityEdition', 'image', 'name'),
    at(spec, 'nodeAgent', 'image', 'name'),
    at(spec, 'clusterAgent', 'image', 'name'),
    at(spec, 'clusterAgent', 'kubeStateMetrics', 'image', 'name'),
    at(spec, 'prometheus', 'image', 'name'),
    at(spec, 'clickhouse', 'image', 'name'),
    at(spec, 'clickhouse', 'keeper', 'image', 'name'),
  ];
  for (const image of images) expect(image).toMatch(/^ghcr\.io\/coroot\/[a-z-]+:\d+\.\d+\.\d+/);
});

test('storage is of the class and the sizes that it is given, and outlives the Coroot object', () => {
  const { clusterView } = rendered();
  const spec = objectOf(clusterView, 'Coroot', 'coroot').spec;
  const kept = { className: 'example-storage', reclaimPolicy: 'Retain' };
  expect(at(spec, 'storage')).toEqual({ size: '10Gi', ...kept });
  expect(at(spec, 'prometheus', 'storage')).toEqual({ size: '20Gi', ...kept });
  expect(at(spec, 'clickhouse', 'storage')).toEqual({ size: '50Gi', ...kept });
  expect(at(spec, 'clickhouse', 'keeper', 'storage')).toMatchObject(kept);
  expect(at(spec, 'clickhouse', 'keeper', 'replicas')).toBe(3);
});

test('the rules see every workload that the operator will make', () => {
  const { clusterView } = rendered();
  const made = clusterView.workloads.filter(({ origin }) => origin === 'controller');
  expect(made.map(({ kind, name, replicas }) => `${kind}/${name} ${replicas}`)).toEqual([
    'StatefulSet/coroot-coroot 1',
    'DaemonSet/coroot-node-agent 0',
    'Deployment/coroot-cluster-agent 1',
    'Deployment/coroot-prometheus 1',
    'StatefulSet/coroot-clickhouse-shard-0 1',
    'StatefulSet/coroot-clickhouse-keeper 3',
  ]);
  expect(made.flatMap(({ claims }) => claims.map(({ storage }) => storage))).toEqual([
    '10Gi',
    '20Gi',
    '50Gi',
    '5Gi',
  ]);
  expect(levelOf(clusterView, 'coroot')).toBe('privileged');
});

test('an existing Prometheus replaces its own, and only the server calls it', () => {
  const { clusterView } = rendered(true);
  const spec = objectOf(clusterView, 'Coroot', 'coroot').spec;
  expect(at(spec, 'externalPrometheus', 'url')).toBe('http://prometheus.monitoring.svc.cluster.local:9090');
  expect(at(spec, 'prometheus')).toBeUndefined();
  expect(clusterView.workloads.map(({ name }) => name)).not.toContain('coroot-prometheus');
  expect(edgesOf(clusterView, 'coroot')).toContain('monitoring');
  const policy = objectOf(clusterView, 'NetworkPolicy', 'coroot-to-prometheus');
  expect(at(policy, 'spec', 'podSelector', 'matchLabels', 'app.kubernetes.io/component')).toBe('coroot');
});

test('the UI is published, and the operator waits for nothing that it does not use', () => {
  const { coroot, clusterView } = rendered();
  expect(coroot.url).toBe('https://coroot.example.test');
  expect(coroot.ui.url()).toBe('http://coroot-coroot.coroot.svc.cluster.local:8080');
  expect(edgesOf(clusterView, 'coroot')).toEqual(['coroot-operator', 'namespaces', 'platform']);
  expect(edgesOf(clusterView, 'coroot-operator')).toEqual(['namespaces']);
});

test('Flux waits for the server, not only for a spec without mistakes', () => {
  const { clusterView } = rendered();
  const kustomization = clusterView.flux.find(
    ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === 'coroot',
  );
  const spec = kustomization?.manifest.spec;
  expect(at(spec, 'healthChecks')).toContainEqual({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    name: 'coroot-coroot',
    namespace: 'coroot',
  });
  expect(at(spec, 'healthCheckExprs', 0, 'kind')).toBe('Certificate');
  expect(at(spec, 'healthCheckExprs', 1, 'kind')).toBe('Coroot');
});

test('the API server is for the operator and the cluster agent, the internet for the operator alone', () => {
  const { clusterView } = rendered();
  expect(policiesOf(clusterView, 'coroot')).toEqual([
    'all-from-coroot',
    'all-to-coroot',
    'coroot-cluster-agent-to-api-server',
    'coroot-from-ingress',
    'coroot-operator-to-api-server',
    'coroot-operator-to-internet',
  ]);
});
