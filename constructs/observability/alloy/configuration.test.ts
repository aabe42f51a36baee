import { describe, expect, it } from 'vitest';
import { Metrics } from '../../core/metrics.ts';
import { type AlloyPlan, configuration } from './configuration.ts';
import { type ParsedBlock, parse } from './fixtures/parse.ts';

const stores = {
  logs: { url: 'http://loki.example/push' },
  metrics: { url: 'http://prometheus.example/write' },
  traces: { url: 'http://tempo.example' },
};
const tls = { authority: '/tls/ca.crt', certificate: '/tls/tls.crt', key: '/tls/tls.key' };
const metrics = (job: string, scheme: 'http' | 'https') =>
  new Metrics(undefined, {
    job,
    namespace: 'demo',
    labels: { 'app.kubernetes.io/name': 'web.1' },
    port: 9402,
    scheme,
  });

/** Of whatever pods of a namespace have a label. */
const labelled = new Metrics(undefined, {
  job: 'revisions',
  namespace: 'functions',
  labels: {},
  seriesLabels: { revision: 'serving.example/revision' },
  port: 9091,
});

const plans = {
  'a cluster that keeps its own': { cluster: 'pro', receives: 'nothing', destinations: stores },
  'the home of other clusters': { cluster: 'studio', receives: 'clusters', destinations: stores },
  'a cluster without Prometheus': {
    cluster: 'pi',
    receives: 'nothing',
    scrapes: [metrics('cert-manager', 'http'), metrics('web-hook', 'https'), labelled],
    destinations: {
      logs: { ...stores.logs, tls },
      metrics: { ...stores.metrics, tls },
      traces: { ...stores.traces, tls },
    },
  },
  'a cluster whose Prometheus sends a copy': {
    cluster: 'forge',
    receives: 'prometheus',
    destinations: stores,
  },
  'logs alone': { cluster: 'pro', receives: 'clusters', destinations: { logs: stores.logs } },
  'nothing to write to': { cluster: 'pi', receives: 'nothing', scrapes: [], destinations: {} },
} as const satisfies Record<string, AlloyPlan>;

const parsed = (plan: keyof typeof plans) => parse(configuration(plans[plan]));
const names = (blocks: readonly ParsedBlock[]) =>
  blocks.map(({ name, label }) => (label ? `${name}.${label}` : name));
const find = (plan: keyof typeof plans, name: string): ParsedBlock => {
  const found = parsed(plan).find((each) => names([each])[0] === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** Every value below a block, inner blocks included. */
function valuesIn(block: ParsedBlock): readonly string[] {
  return [...Object.values(block.attributes), ...block.blocks.flatMap(valuesIn)];
}

describe.each(Object.keys(plans) as (keyof typeof plans)[])('%s', (plan) => {
  it('has each component once, and every reference leads to one', () => {
    const components = names(parsed(plan));
    expect(new Set(components).size).toBe(components.length);
    const text = parsed(plan).flatMap(valuesIn);
    const unquoted = text.map((value) => value.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''));
    const references = unquoted.flatMap(
      (value) => value.match(/\b(?:discovery|local|loki|otelcol|prometheus)\.[\w.]+/g) ?? [],
    );
    expect(references.length).toBeGreaterThanOrEqual(components.length - 2);
    const targets = references.map((reference) => reference.slice(0, reference.lastIndexOf('.')));
    expect(targets.filter((target) => !components.includes(target))).toEqual([]);
  });
});

describe('logs', () => {
  it('come from the files of every container of the node, with the labels that the data sources use', () => {
    const { attributes, blocks } = find('a cluster that keeps its own', 'discovery.relabel.log_files');
    expect(attributes.targets).toBe('discovery.kubernetes.pods.targets');
    const targets = blocks.map((rule) => rule.attributes.target_label);
    expect(targets).toEqual([
      '"namespace"',
      '"pod"',
      '"container"',
      '"node"',
      '"app"',
      '"cluster"',
      '"__path__"',
    ]);
    expect(blocks.at(-1)?.attributes.replacement).toBe('"/var/log/pods/*$1/$2/*.log"');
    const selector = find('a cluster that keeps its own', 'discovery.kubernetes.pods').blocks[0];
    expect(selector?.attributes.field).toBe('"spec.nodeName=" + sys.env("HOSTNAME")');
  });

  it('are written with the client certificate where they leave the cluster', () => {
    const [endpoint] = find('a cluster without Prometheus', 'loki.write.store').blocks;
    expect(endpoint?.attributes.url).toBe('"http://loki.example/push"');
    expect(endpoint?.blocks[0]).toMatchObject({
      name: 'tls_config',
      attributes: { ca_file: '"/tls/ca.crt"', cert_file: '"/tls/tls.crt"', key_file: '"/tls/tls.key"' },
    });
  });
});

describe('what applications send', () => {
  it('is named after its pod and cluster on the way', () => {
    const named = find('a cluster that keeps its own', 'otelcol.processor.transform.applications');
    expect(named.blocks.map(({ name }) => name)).toEqual(['metric_statements', 'trace_statements', 'output']);
    expect(named.blocks[1]?.attributes.statements).toBe('[`set(attributes["k8s.cluster.name"], "pro")`]');
    const output = find('a cluster that keeps its own', 'otelcol.receiver.otlp.applications').blocks.at(-1);
    expect(output?.attributes).toEqual({
      metrics: '[otelcol.processor.k8sattributes.applications.input]',
      traces: '[otelcol.processor.k8sattributes.applications.input]',
    });
  });

  it('is not taken where nobody keeps it', () => {
    expect(names(parsed('logs alone')).filter((name) => name.startsWith('otelcol'))).toEqual([]);
    expect(names(parsed('nothing to write to'))).toEqual(['logging']);
  });
});

describe('what others write', () => {
  it('is handed on without a change', () => {
    const source = find('the home of other clusters', 'loki.source.api.clusters');
    expect(source.attributes).toEqual({
      use_incoming_timestamp: 'true',
      forward_to: '[loki.write.store.receiver]',
    });
    const receiver = find('the home of other clusters', 'prometheus.receive_http.clusters');
    expect(receiver.attributes.forward_to).toBe('[prometheus.remote_write.store.receiver]');
    const spans = find('the home of other clusters', 'otelcol.receiver.otlp.clusters');
    expect(spans.blocks.at(-1)?.attributes).toEqual({ traces: '[otelcol.exporter.otlphttp.store.input]' });
  });

  it('is taken from the own Prometheus alone where that sends a copy', () => {
    const sources = names(parsed('a cluster whose Prometheus sends a copy')).filter((name) =>
      name.endsWith('.clusters'),
    );
    expect(sources).toEqual(['prometheus.receive_http.clusters']);
  });
});

describe('metrics of a cluster without Prometheus', () => {
  const plan = 'a cluster without Prometheus';

  it('are those of the node under the jobs that dashboards know', () => {
    for (const [name, job] of [
      ['kubelet', '"kubelet"'],
      ['node_exporter', '"node-exporter"'],
    ] as const) {
      const [rule, cluster] = find(plan, `discovery.relabel.${name}`).blocks;
      expect(rule?.attributes).toEqual({ target_label: '"job"', replacement: job });
      expect(cluster?.attributes).toEqual({ target_label: '"cluster"', replacement: '"pi"' });
    }
    expect(find(plan, 'prometheus.scrape.cadvisor').attributes.metrics_path).toBe('"/metrics/cadvisor"');
  });

  it('are those of the pods that are asked for, chosen by namespace and labels', () => {
    const rules = find(plan, 'discovery.relabel.cert_manager').blocks.map(({ attributes }) => attributes);
    expect(rules.slice(0, 3)).toEqual([
      { source_labels: '["__meta_kubernetes_namespace"]', regex: '"demo"', action: '"keep"' },
      {
        source_labels: '["__meta_kubernetes_pod_label_app_kubernetes_io_name"]',
        regex: String.raw`"web\\.1"`,
        action: '"keep"',
      },
      {
        source_labels: '["__meta_kubernetes_pod_ip"]',
        target_label: '"__address__"',
        replacement: '"$1:9402"',
      },
    ]);
    expect(find(plan, 'prometheus.scrape.web_hook').blocks[0]?.attributes).toEqual({
      insecure_skip_verify: 'true',
    });
    expect(find(plan, 'prometheus.scrape.cert_manager').blocks).toEqual([]);
  });

  it('keep the labels that pods give, as those that Prometheus scrapes do', () => {
    for (const job of ['cert_manager', 'web_hook']) {
      expect(find(plan, `prometheus.scrape.${job}`).attributes.honor_labels).toBe('true');
    }
  });

  it('have the labels of pods that are asked for, and come from no pod without them', () => {
    const rules = find(plan, 'discovery.relabel.revisions').blocks.map(({ attributes }) => attributes);
    const source_labels = '["__meta_kubernetes_pod_label_serving_example_revision"]';
    expect(rules).toContainEqual({ source_labels, regex: '".+"', action: '"keep"' });
    expect(rules).toContainEqual({ source_labels, target_label: '"revision"' });
  });
});
