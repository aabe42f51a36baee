import { describe, expect, it } from 'vitest';
import type { ComponentName } from '../../clusters/cluster-spec.ts';
import { pro } from '../../clusters/pro.ts';
import { Endpoint } from '../core/endpoint.ts';
import { Example, exampleCluster, view } from '../core/fixtures/cluster.ts';
import { Grafana } from '../core/grafana.ts';
import { at } from '../core/manifest.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { Prometheus } from '../core/prometheus.ts';
import { findObject, findStage } from '../prerequisites/fixtures/find.ts';
import { Monitors } from './monitors.ts';

interface Options {
  readonly components?: readonly ComponentName[];
  readonly grafana?: boolean;
  readonly nodes?: { readonly cidr: string };
  readonly scheme?: 'https';
  readonly seriesLabels?: Readonly<Record<string, string>>;
  readonly bootstrap?: 'flux-cli';
}

function build(options: Options = {}) {
  const { components = [], grafana = true, nodes, scheme, seriesLabels, bootstrap } = options;
  const { cluster, early } = exampleCluster({ ...pro, ...(bootstrap ? { bootstrap } : {}) });
  const store = new Example(early, 'store');
  const monitoring = new Example(cluster.layer('observability'), 'monitoring');
  const namespace = monitoring.namespaces[0] as OwnedNamespace;
  const labels = { app: 'prometheus' };
  const api = new Endpoint(monitoring.first, {
    service: 'prometheus',
    namespace: 'monitoring',
    port: 9090,
    labels,
  });
  new Monitors(cluster.layer('monitors'), {
    prometheus: new Prometheus(monitoring.first, { api, receives: true, namespace }),
    grafana: grafana
      ? new Grafana(monitoring.first, { namespace, url: 'https://grafana.example.test' })
      : undefined,
    metrics: [
      new Metrics(store.first, {
        job: 'store',
        namespace: 'store',
        labels: { app: 'store' },
        port: 9100,
        ...(nodes ? { nodes } : {}),
        ...(scheme ? { scheme } : {}),
        seriesLabels,
      }),
    ],
    components: new Set(components),
  });
  return view(cluster);
}

describe('Monitors', () => {
  it('scrapes the port of the pods, declared or not, under the name of the job', () => {
    const { spec } = findObject(build(), 'PodMonitor', 'store');
    expect(spec).toMatchObject({
      namespaceSelector: { matchNames: ['store'] },
      selector: { matchLabels: { app: 'store' } },
    });
    expect(at(spec, 'podMetricsEndpoints', '0')).toEqual({
      path: '/metrics',
      honorLabels: true,
      relabelings: [
        { sourceLabels: ['__meta_kubernetes_pod_ip'], targetLabel: '__address__', replacement: '$1:9100' },
        { targetLabel: 'job', replacement: 'store' },
        { action: 'labeldrop', regex: 'container' },
      ],
    });
  });

  it('gives series the labels of pods that are asked for, and scrapes no pod without them', () => {
    const { spec } = findObject(
      build({ seriesLabels: { part: 'example.test/part' } }),
      'PodMonitor',
      'store',
    );
    expect(at(spec, 'selector')).toEqual({
      matchLabels: { app: 'store' },
      matchExpressions: [{ key: 'example.test/part', operator: 'Exists' }],
    });
    expect(at(spec, 'podMetricsEndpoints', '0', 'relabelings')).toContainEqual({
      sourceLabels: ['__meta_kubernetes_pod_label_example_test_part'],
      targetLabel: 'part',
    });
  });

  it('trusts the certificates that pods sign for themselves', () => {
    const { spec } = findObject(build({ scheme: 'https' }), 'PodMonitor', 'store');
    expect(at(spec, 'podMetricsEndpoints', '0')).toMatchObject({
      scheme: 'https',
      tlsConfig: { insecureSkipVerify: true },
    });
  });

  it('lets Prometheus reach what it scrapes, and nobody else', () => {
    const rendered = build();
    expect(findObject(rendered, 'NetworkPolicy', 'store-from-monitors').spec).toMatchObject({
      ingress: [
        {
          from: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
              podSelector: { matchLabels: { app: 'prometheus' } },
            },
          ],
          ports: [{ port: 9100, protocol: 'TCP' }],
        },
      ],
    });
    expect(findObject(rendered, 'NetworkPolicy', 'prometheus-to-store').spec).toMatchObject({
      policyTypes: ['Egress'],
    });
    expect(findObject(rendered, 'NetworkPolicy', 'prometheus-to-source-controller').spec).toMatchObject({
      egress: [{ ports: [{ port: 8080 }] }],
    });
  });

  it('reaches pods in the network of their nodes there', () => {
    const rendered = build({ nodes: { cidr: '172.18.0.0/16' } });
    expect(findObject(rendered, 'NetworkPolicy', 'prometheus-to-nodes').spec).toMatchObject({
      egress: [{ to: [{ ipBlock: { cidr: '172.18.0.0/16' } }], ports: [{ port: 9100 }] }],
    });
  });

  it('waits in each layer only for what is there', () => {
    const rendered = build({ components: ['redis', 'cert-manager'] });
    expect(findStage(rendered, 'monitors-prerequisites').dependsOn).toEqual(['monitoring', 'store']);
    expect(findStage(rendered, 'monitors-data').dependsOn).toEqual(['monitoring']);
    expect(findStage(rendered, 'monitors-cluster').dependsOn).toEqual(['monitoring']);
  });

  it('judges what is listed, and what every cluster has', () => {
    const rendered = build({ components: ['redis'] });
    const groups = rendered.objects
      .filter(({ manifest }) => manifest.kind === 'PrometheusRule')
      .flatMap(({ manifest }) => at(manifest, 'spec', 'groups') as readonly { readonly name: string }[]);
    expect(groups.map(({ name }) => name)).toEqual([
      'flux',
      'nodes',
      'workloads',
      'replicas',
      'volumes',
      'redis',
    ]);
  });

  it('gives each alert its layer, its severity and its runbook', () => {
    const { spec } = findObject(build({ components: ['redis'] }), 'PrometheusRule', 'alerts-data');
    expect(at(spec, 'groups', '0', 'rules', '0')).toMatchObject({
      alert: 'RedisDown',
      for: '5m',
      labels: { severity: 'critical', layer: 'data', component: 'redis' },
      annotations: { runbook_url: expect.stringMatching(/\/docs\/runbooks\/data\.md#redisdown$/) },
    });
  });

  it('draws each layer in a folder of its own, where there is a Grafana', () => {
    const { metadata, data } = findObject(
      build({ components: ['tetragon'] }),
      'ConfigMap',
      'dashboard-ebpf-tools',
    ) as unknown as {
      metadata: object;
      data: Record<string, string>;
    };
    expect(metadata).toMatchObject({
      namespace: 'monitoring',
      labels: { grafana_dashboard: '1' },
      annotations: { grafana_folder: 'eBPF tools' },
    });
    const text = data['ebpf-tools.json'] ?? '';
    expect(JSON.parse(text)).toMatchObject({
      uid: 'homelab-ebpf-tools',
      title: 'eBPF tools',
      schemaVersion: 42,
    });
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    const without = build({ components: ['tetragon'], grafana: false });
    expect(without.objects.filter(({ manifest }) => manifest.metadata.name.startsWith('dashboard-'))).toEqual(
      [],
    );
  });

  it('asks flux-operator for metrics where it installed Flux', () => {
    const monitored = ({ objects }: ReturnType<typeof build>) =>
      objects
        .filter(({ manifest }) => manifest.kind === 'PodMonitor')
        .map(({ manifest }) => manifest.metadata.name);
    expect(monitored(build())).toContain('flux-operator');
    expect(monitored(build({ bootstrap: 'flux-cli' }))).not.toContain('flux-operator');
    expect(monitored(build({ bootstrap: 'flux-cli' }))).toContain('kustomize-controller');
  });
});
