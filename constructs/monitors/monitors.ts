import type { ComponentName } from '../../clusters/cluster-spec.ts';
import { PrometheusRule } from '../../imports/crds/monitoring.coreos.com/prometheus-rule.ts';
import { Component } from '../core/component.ts';
import type { Grafana } from '../core/grafana.ts';
import { ConfigMap } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { Metrics } from '../core/metrics.ts';
import type { Prometheus } from '../core/prometheus.ts';
import type { Stage } from '../core/stage.ts';
import { allMonitors } from './all-monitors.ts';
import { dashboard } from './dashboard.ts';
import { fluxMetrics } from './flux-metrics.ts';
import type { Monitor, MonitoredLayer } from './monitor.ts';
import { addPodMonitor } from './pod-monitor.ts';
import { type RunbookUrl, ruleGroups } from './prometheus-rules.ts';

export interface MonitorsProps {
  readonly prometheus: Prometheus;
  readonly grafana?: Grafana;
  /** What every component serves, except Flux. */
  readonly metrics: readonly Metrics[];
  /** Names of the components to watch: those of this cluster, and of others whose metrics come here. */
  readonly components: ReadonlySet<ComponentName>;
}

/** Scrapes what serves metrics, judges it by rules and draws it, one stage for each layer. */
export class Monitors extends Component {
  private readonly props: MonitorsProps;

  constructor(layer: Layer, props: MonitorsProps) {
    const flux = fluxMetrics(layer.cluster.spec.bootstrap);
    super(layer, 'monitors', { ...props, flux });
    this.props = props;
    const metrics = [...flux, ...props.metrics];
    const monitors = allMonitors.filter(({ component }) => !component || props.components.has(component));
    const layers = [...monitors.map((monitor) => monitor.layer), ...metrics.map(layerOf)];
    for (const name of new Set(layers)) {
      this.watch(
        name,
        monitors.filter((monitor) => monitor.layer === name),
        metrics.filter((each) => layerOf(each) === name),
      );
    }
  }

  /** A layer is watched as soon as it is there: it does not wait for later ones. */
  private watch(layer: MonitoredLayer, monitors: readonly Monitor[], metrics: readonly Metrics[]): void {
    const { prometheus, grafana } = this.props;
    const stage = this.stage(`monitors-${layer}`, {
      takes: [prometheus, ...(grafana ? [grafana] : []), ...metrics],
    });
    for (const each of metrics) {
      this.callFrom(each, prometheus.namespace, prometheus.scraperLabels);
      addPodMonitor(stage, prometheus.namespace, each);
    }
    if (monitors.length === 0) return;
    new PrometheusRule(stage, 'alerts', {
      metadata: { name: `alerts-${layer}`, namespace: prometheus.namespace.name },
      spec: { groups: [...ruleGroups(monitors, this.runbookUrl)] },
    });
    if (grafana) addDashboard(stage, grafana, layer, monitors);
  }

  private get runbookUrl(): RunbookUrl {
    const { url, branch } = this.cluster.fleet.git;
    return (layer, alert) => `${url}/blob/${branch}/docs/runbooks/${layer}.md#${alert.toLowerCase()}`;
  }
}

/** Of dashboards and their folders. */
const titles: Readonly<Record<MonitoredLayer, string>> = {
  cluster: 'Cluster',
  prerequisites: 'Prerequisites',
  security: 'Security',
  data: 'Data',
  observability: 'Observability',
  'ebpf-tools': 'eBPF tools',
  spegel: 'Images',
  'ai-ops': 'AI operations',
  wasm: 'WebAssembly',
  'service-mesh': 'Service mesh',
  serverless: 'Serverless',
  'lambda-platform': 'Functions',
  'agent-contracts': 'Contract agents',
};

function layerOf({ provider }: Metrics): MonitoredLayer {
  const name = provider?.layer.name;
  return name === undefined || name === 'monitors' ? 'cluster' : name;
}

function addDashboard(
  stage: Stage,
  grafana: Grafana,
  layer: MonitoredLayer,
  monitors: readonly Monitor[],
): void {
  const title = titles[layer];
  new ConfigMap(stage, 'dashboard', {
    metadata: {
      name: `dashboard-${layer}`,
      namespace: grafana.namespace.name,
      labels: { ...grafana.dashboardLabels },
      annotations: { ...grafana.folder(title) },
    },
    data: { [`${layer}.json`]: JSON.stringify(dashboard(`homelab-${layer}`, title, monitors)) },
  });
}
