import { discoveredLabel, type Metrics } from '../../core/metrics.ts';
import { copied, fixed, nodePods } from './pod-logs.ts';
import { type Block, block, component } from './syntax.ts';

/** What pods of the node serve, for each `Metrics` a scrape. Needs `nodePods` beside it. */
export function podMetrics(cluster: string, scraped: readonly Metrics[], to: Block): readonly Block[] {
  return scraped.flatMap((metrics) => {
    const label = metrics.job.replaceAll(/[^A-Za-z0-9]/g, '_');
    const targets = component('discovery.relabel', label, {
      attributes: { targets: nodePods.export('targets') },
      blocks: [...chosen(metrics), ...named(metrics, cluster)],
    });
    const scrape = component('prometheus.scrape', label, {
      attributes: {
        targets: targets.export('output'),
        metrics_path: metrics.path,
        scheme: metrics.scheme,
        scrape_interval: '60s',
        // As in Prometheus here: a `namespace` that pods give is the one they speak of.
        honor_labels: true,
        forward_to: [to.export('receiver')],
      },
      blocks: metrics.scheme === 'https' ? [block('tls_config', { insecure_skip_verify: true })] : [],
    });
    return [targets, scrape];
  });
}

function chosen({ pods, seriesLabels }: Metrics): readonly Block[] {
  const keep = (source: string, regex: string): Block =>
    block('rule', { source_labels: [source], regex, action: 'keep' });
  return [
    keep('__meta_kubernetes_namespace', literal(pods.namespace)),
    ...Object.entries(pods.labels).map(([name, value]) => keep(discoveredLabel(name), literal(value))),
    ...Object.values(seriesLabels).map((name) => keep(discoveredLabel(name), '.+')),
  ];
}

/** A pod is discovered once for each of its ports: all of them become the one target that serves metrics. */
function named({ job, port, seriesLabels }: Metrics, cluster: string): readonly Block[] {
  return [
    block('rule', {
      source_labels: ['__meta_kubernetes_pod_ip'],
      target_label: '__address__',
      replacement: `$1:${port}`,
    }),
    copied('__meta_kubernetes_namespace', 'namespace'),
    copied('__meta_kubernetes_pod_name', 'pod'),
    ...Object.entries(seriesLabels).map(([label, name]) => copied(discoveredLabel(name), label)),
    fixed('job', job),
    fixed('cluster', cluster),
  ];
}

/** A text as the regular expression that matches it alone. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`);
}
