import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { GeneratedSecrets } from '../core/generated-secret.ts';
import { Grafana } from '../core/grafana.ts';
import type { Ingress } from '../core/ingress.ts';
import type { Issuer } from '../core/issuer.ts';
import { ConfigMap } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { Prometheus as PrometheusCapability } from '../core/prometheus.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { charts } from '../versions.ts';
import { dataSourceFiles, type GrafanaSources } from './grafana-data-sources.ts';
import { prometheusValues } from './prometheus-values.ts';
import {
  alertmanagerWorkload,
  chartWorkloads,
  operatorLabels,
  prometheusWorkload,
} from './prometheus-workloads.ts';

export interface PrometheusProps {
  readonly apiServer: External;
  /** Kubelets and node exporters, at the addresses of the nodes. */
  readonly nodes: External;
  /** Signs the certificate of the operator's webhooks. */
  readonly issuer: Issuer;
  readonly ingress: Ingress;
  readonly storageClass: StorageClass;
  /** Makes the password of Grafana's administrator. */
  readonly secrets: GeneratedSecrets;
  readonly sizes: {
    readonly retentionDays: number;
    /** Quantity of the volume. */
    readonly storage: string;
    /** Memory request; the limit is twice as much. */
    readonly memory: string;
    readonly alertmanager: boolean;
  };
  /** What Grafana shows besides. */
  readonly sources: GrafanaSources;
  /** Receiver of a copy of every sample. Default: none. */
  readonly copyTo?: Endpoint;
}

const name = 'monitoring';
const chart = charts.kubePrometheusStack.name;
const ports = { prometheus: 9090, alertmanager: 9093, grafana: 3000, reloader: 8080, operator: 10250 };
const grafanaLabels = { 'app.kubernetes.io/name': 'grafana', 'app.kubernetes.io/instance': chart };
const stateLabels = { 'app.kubernetes.io/name': 'kube-state-metrics', 'app.kubernetes.io/instance': chart };
const operatorPods = { app: `${chart}-operator`, release: chart };

/** Prometheus with its operator, Alertmanager, Grafana and what tells of nodes and of objects. */
export class Prometheus extends Component {
  readonly prometheus: PrometheusCapability;
  readonly grafana: Grafana;
  /** What the chart has no monitor for here. */
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: PrometheusProps) {
    super(layer, 'prometheus', props);
    const namespace = this.namespace(name, {
      podSecurityReason:
        'The node exporter reads /proc, /sys and the file systems of its node, in its network and process namespaces.',
    });
    const stage = this.stage('prometheus', { timeout: '15m', health: health(props.sizes.alertmanager) });
    this.install(stage, namespace, props);
    this.addDataSources(namespace, props.sources);
    this.allow(namespace, props);
    const endpoint = this.endpoint.bind(this, stage);
    this.prometheus = new PrometheusCapability(stage, {
      api: endpoint('prometheus', ports.prometheus, operatorLabels('prometheus')),
      receives: true,
      alertmanager: props.sizes.alertmanager
        ? endpoint('alertmanager', ports.alertmanager, operatorLabels('alertmanager'))
        : undefined,
      namespace,
    });
    const grafana = new Endpoint(stage, {
      service: `${chart}-grafana`,
      namespace: name,
      port: 80,
      targetPort: ports.grafana,
      labels: grafanaLabels,
    });
    this.grafana = new Grafana(stage, { namespace, url: props.ingress.publish(stage, 'grafana', grafana) });
    this.metrics = [
      new Metrics(stage, {
        job: 'coredns',
        namespace: 'kube-system',
        labels: { 'k8s-app': 'kube-dns' },
        port: 9153,
      }),
    ];
  }

  private install(stage: Stage, namespace: OwnedNamespace, props: PrometheusProps): void {
    const { sizes, storageClass, issuer, ingress, secrets, sources, copyTo } = props;
    const admin = secrets.secret('grafana-admin', {
      values: { 'admin-password': 24 },
      texts: { 'admin-user': 'admin' },
    });
    release<KubePrometheusStackValues>(stage, {
      chart: charts.kubePrometheusStack,
      namespace,
      timeout: '15m',
      values: prometheusValues({
        ...sizes,
        cluster: this.cluster.spec.name,
        storageClass: storageClass.name,
        copyTo: copyTo?.url('/api/v1/metrics/write'),
        issuer,
        grafana: { namespace, url: ingress.url('grafana'), admin, traces: sources.traces !== undefined },
      }),
      workloads: chartWorkloads,
      adds: [
        {
          apiVersion: 'cert-manager.io/v1',
          kind: 'Certificate',
          metadata: { name: `${chart}-admission`, namespace: name },
        },
      ],
    });
    const volume = { namespace: name, storageClass: storageClass.name };
    stage.willMake(`${chart}/release`, prometheusWorkload({ ...volume, ...sizes }));
    if (sizes.alertmanager) stage.willMake(`${chart}/release`, alertmanagerWorkload(volume));
  }

  /** In a stage of their own: Prometheus does not wait for what it is to watch. */
  private addDataSources(namespace: OwnedNamespace, sources: GrafanaSources): void {
    const { logs, traces } = sources;
    const takes = [logs, traces].filter((each) => each !== undefined);
    if (takes.length === 0) return;
    const stage = this.stage('grafana-data-sources', { takes });
    new ConfigMap(stage, 'data-sources', {
      metadata: { name: 'data-sources', namespace: namespace.name, labels: { grafana_datasource: '1' } },
      data: dataSourceFiles(sources),
    });
    for (const source of takes) this.callFrom(source, namespace, grafanaLabels);
  }

  private allow(namespace: OwnedNamespace, { apiServer, nodes, copyTo }: PrometheusProps): void {
    for (const labels of [operatorPods, stateLabels, grafanaLabels, operatorLabels('prometheus')]) {
      this.callFrom(apiServer, namespace, labels);
    }
    this.callFrom(nodes, namespace, operatorLabels('prometheus'));
    if (copyTo) this.callFrom(copyTo, namespace, operatorLabels('prometheus'));
    this.allowFromApiServer(namespace, operatorPods, [{ port: ports.operator }]);
    const internal = Object.values(ports).map((port) => ({ port }));
    this.allowWithin(namespace, internal);
  }

  private endpoint(
    stage: Stage,
    part: 'alertmanager' | 'prometheus',
    port: number,
    labels: Readonly<Record<string, string>>,
  ): Endpoint {
    return new Endpoint(stage, { service: `${chart}-${part}`, namespace: name, port, labels });
  }
}

/** The operator makes these once its chart is installed; the HelmRelease is ready before they are. */
function health(alertmanager: boolean) {
  const parts = alertmanager ? ['prometheus', 'alertmanager'] : ['prometheus'];
  return parts.map((part) => {
    return { apiVersion: 'apps/v1', kind: 'StatefulSet', name: `${part}-${chart}-${part}`, namespace: name };
  });
}
