import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import { observabilityPlatform, valuesOf } from './fixtures/platform.ts';
import { Prometheus, type PrometheusProps } from './prometheus.ts';

const sizes = { retentionDays: 10, storage: '20Gi', memory: '768Mi', alertmanager: true };

function build(changes: Partial<PrometheusProps> = {}, withSources = true, copied = false) {
  const { cluster, layer, bucket: _, ...platform } = observabilityPlatform();
  const { endpoint: logs } = new Example(layer, 'log-store');
  const { endpoint: traces } = new Example(layer, 'trace-store');
  const monitoring = new Prometheus(layer, {
    ...platform,
    apiServer: cluster.apiServer,
    sizes,
    sources: withSources ? { logs, traces } : {},
    copyTo: copied ? new Example(layer, 'collector').endpoint : undefined,
    ...changes,
  });
  const clusterView = view(cluster);
  return { monitoring, clusterView, values: valuesOf(clusterView, 'kube-prometheus-stack') };
}

const specOf = (values: unknown) => at(values, 'prometheus', 'prometheusSpec');

test('reads the monitors and rules of every namespace, whatever their labels', () => {
  const spec = specOf(build().values);
  for (const kind of ['podMonitor', 'probe', 'rule', 'scrapeConfig', 'serviceMonitor']) {
    expect(at(spec, `${kind}SelectorNilUsesHelmValues`), kind).toBe(false);
  }
});

test('marks what leaves it with the cluster, and accepts what others write', () => {
  const { values, monitoring } = build();
  expect(at(specOf(values), 'externalLabels')).toEqual({ cluster: 'pro' });
  expect(at(specOf(values), 'enableRemoteWriteReceiver')).toBe(true);
  expect(at(specOf(values), 'remoteWrite')).toEqual([]);
  expect(monitoring.prometheus.receiver?.url('/api/v1/write')).toBe(
    'http://kube-prometheus-stack-prometheus.monitoring.svc.cluster.local:9090/api/v1/write',
  );
});

test('sends a copy where it is told to', () => {
  const { values, clusterView } = build({}, true, true);
  expect(at(specOf(values), 'remoteWrite')).toEqual([
    { url: 'http://collector.collector.svc.cluster.local:80/api/v1/metrics/write' },
  ]);
  expect(edgesOf(clusterView, 'prometheus')).toContain('collector');
});

test('fills four fifths of its volume at most', () => {
  const spec = specOf(build().values);
  expect(at(spec, 'retention')).toBe('10d');
  expect(at(spec, 'retentionSize')).toBe('16384MiB');
  expect(at(spec, 'storageSpec', 'volumeClaimTemplate', 'spec')).toMatchObject({
    storageClassName: 'example-storage',
    resources: { requests: { storage: '20Gi' } },
  });
});

test('the rules see what the operator will make', () => {
  const made = (alertmanager: boolean) =>
    build({ sizes: { ...sizes, alertmanager } }).clusterView.workloads.filter(
      ({ origin }) => origin === 'controller',
    );
  expect(made(true).map(({ kind, name }) => `${kind}/${name}`)).toEqual([
    'StatefulSet/prometheus-kube-prometheus-stack-prometheus',
    'StatefulSet/alertmanager-kube-prometheus-stack-alertmanager',
  ]);
  const [prometheus, ...others] = made(false);
  expect(others).toEqual([]);
  expect(prometheus?.claims).toEqual([{ storage: '20Gi', storageClass: 'example-storage' }]);
  const [container, reloader] = list(at(prometheus?.podSpec, 'containers'));
  expect(at(container, 'image')).toMatch(/^quay\.io\/prometheus\/prometheus:v\d+\.\d+\.\d+/);
  expect(at(reloader, 'image')).toMatch(
    /^quay\.io\/prometheus-operator\/prometheus-config-reloader:v\d+\.\d+\.\d+$/,
  );
  expect(at(container, 'resources')).toEqual({
    requests: { cpu: '50m', memory: '768Mi' },
    limits: { memory: '1536Mi' },
  });
});

test('without an Alertmanager nobody is told of one', () => {
  const { values, monitoring } = build({ sizes: { ...sizes, alertmanager: false } });
  expect(at(values, 'alertmanager')).toEqual({ enabled: false });
  expect(at(values, 'grafana', 'sidecar', 'datasources', 'alertmanager')).toEqual({ enabled: false });
  expect(monitoring.prometheus.alertmanager).toBeUndefined();
});

test('the password of Grafana is made in the cluster, and Grafana reads its own namespace alone', () => {
  const { values, monitoring } = build();
  const grafana = at(values, 'grafana');
  expect(at(grafana, 'admin')).toEqual({
    existingSecret: 'grafana-admin',
    userKey: 'admin-user',
    passwordKey: 'admin-password',
  });
  expect(at(grafana, 'rbac', 'namespaced')).toBe(true);
  for (const sidecar of ['dashboards', 'datasources']) {
    expect(at(grafana, 'sidecar', sidecar)).toMatchObject({
      resource: 'configmap',
      searchNamespace: 'monitoring',
    });
  }
  expect(monitoring.grafana.url).toBe('https://grafana.example.test');
});

test('data sources lead from a line to its trace and from a span to its lines', () => {
  const { clusterView } = build();
  const { data } = objectOf(clusterView, 'ConfigMap', 'data-sources');
  const loki = at(parse(String(at(data, 'loki.yaml'))), 'datasources', 0);
  expect(at(loki, 'url')).toBe('http://log-store.log-store.svc.cluster.local:80');
  const field = at(loki, 'jsonData', 'derivedFields', 0);
  expect(at(field, 'datasourceUid')).toBe('tempo');
  const id = '0123456789abcdef0123456789abcdef';
  for (const line of [`trace_id=${id}`, `{"traceId":"${id}"}`, `traceID: ${id}`]) {
    expect(new RegExp(String(at(field, 'matcherRegex'))).exec(line)?.[1], line).toBe(id);
  }
  const tempo = at(parse(String(at(data, 'tempo.yaml'))), 'datasources', 0);
  expect(at(tempo, 'jsonData', 'tracesToLogsV2', 'datasourceUid')).toBe('loki');
});

test('Prometheus does not wait for the stores that Grafana shows', () => {
  const { clusterView } = build();
  expect(edgesOf(clusterView, 'grafana-data-sources')).toEqual(['log-store', 'namespaces', 'trace-store']);
  expect(edgesOf(clusterView, 'prometheus')).not.toContain('log-store');
  const alone = build({}, false).clusterView;
  expect(alone.stages.map(({ name }) => name)).not.toContain('grafana-data-sources');
});

test('the policies let in the API server, and out each part to what it reads', () => {
  const { clusterView } = build();
  expect(levelOf(clusterView, 'monitoring')).toBe('privileged');
  expect(policiesOf(clusterView, 'monitoring')).toEqual([
    'all-from-monitoring',
    'all-to-monitoring',
    'grafana-from-ingress',
    'grafana-to-api-server',
    'grafana-to-log-store',
    'grafana-to-trace-store',
    'kube-prometheus-stack-operator-from-api-server',
    'kube-prometheus-stack-operator-to-api-server',
    'kube-state-metrics-to-api-server',
    'prometheus-to-api-server',
    'prometheus-to-nodes',
  ]);
});
