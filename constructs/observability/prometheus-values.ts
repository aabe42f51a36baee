import { parseBytes } from '../../clusters/quantity.ts';
import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import type { Issuer } from '../core/issuer.ts';
import { alertmanagerValues } from './alertmanager-values.ts';
import { exporterValues } from './exporter-values.ts';
import { type GrafanaSettings, grafanaValues } from './grafana-values.ts';
import { resources } from './resources.ts';

export interface PrometheusSettings {
  /** Name of the cluster: label `cluster` of everything that leaves this Prometheus. */
  readonly cluster: string;
  readonly storageClass: string;
  /** Quantity of the volume. */
  readonly storage: string;
  readonly retentionDays: number;
  /** Memory request, a quantity; the limit is twice as much. */
  readonly memory: string;
  readonly alertmanager: boolean;
  /** URL of another receiver that gets a copy of every sample. Default: none. */
  readonly copyTo?: string;
  readonly issuer: Issuer;
  readonly grafana: GrafanaSettings;
}

type PrometheusSpec = NonNullable<NonNullable<KubePrometheusStackValues['prometheus']>['prometheusSpec']>;

/** Share of the volume that blocks may fill; the rest is for the write-ahead log and for compaction. */
const blockShare = 0.8;

/** Of the reloader that stands beside Prometheus and beside Alertmanager. */
export const reloaderResources = resources('2m', '24Mi', '64Mi');
export const operatorResources = resources('5m', '64Mi', '192Mi');

/** Of Prometheus itself. */
export function prometheusResources(memory: string) {
  return resources('50m', memory, `${(parseBytes(memory) * 2) / 2 ** 20}Mi`);
}

/** What a cluster of kind or k3s can answer for, with the CRDs' objects of every namespace. */
export function prometheusValues(settings: PrometheusSettings): KubePrometheusStackValues {
  return {
    crds: { enabled: true },
    prometheus: { prometheusSpec: prometheusSpec(settings) },
    prometheusOperator: operatorValues(settings.issuer),
    alertmanager: alertmanagerValues(settings),
    grafana: grafanaValues(settings.grafana, settings.alertmanager),
    ...exporterValues,
    defaultRules: { rules: withoutRules },
    // They listen on the loopback address of their nodes.
    kubeControllerManager: { enabled: false },
    kubeEtcd: { enabled: false },
    kubeProxy: { enabled: false },
    kubeScheduler: { enabled: false },
    // Scraped by pod, like everything else.
    coreDns: { enabled: false },
  };
}

/**
 * Recording rules over the API server's histograms cost more CPU than all others together; what the first six
 * groups say, the monitors of this repository say with proofs and runbooks.
 */
const withoutRules = {
  alertmanager: false,
  general: false,
  kubernetesApps: false,
  kubernetesStorage: false,
  nodeExporterAlerting: false,
  prometheus: false,
  etcd: false,
  kubeApiserverAvailability: false,
  kubeApiserverBurnrate: false,
  kubeApiserverHistogram: false,
  kubeApiserverSlos: false,
  kubeControllerManager: false,
  kubeProxy: false,
  kubeSchedulerAlerting: false,
  kubeSchedulerRecording: false,
  windows: false,
};

function prometheusSpec(settings: PrometheusSettings): PrometheusSpec {
  const { cluster, storageClass, storage, retentionDays, memory, copyTo } = settings;
  return {
    externalLabels: { cluster },
    replicaExternalLabelNameClear: true,
    prometheusExternalLabelNameClear: true,
    scrapeInterval: '60s',
    evaluationInterval: '60s',
    retention: `${retentionDays}d`,
    retentionSize: `${Math.floor((parseBytes(storage) * blockShare) / 2 ** 20)}MiB`,
    enableRemoteWriteReceiver: true,
    // What other clusters send waits there while the line is down.
    tsdb: { outOfOrderTimeWindow: '30m' },
    podMonitorSelectorNilUsesHelmValues: false,
    probeSelectorNilUsesHelmValues: false,
    ruleSelectorNilUsesHelmValues: false,
    scrapeConfigSelectorNilUsesHelmValues: false,
    serviceMonitorSelectorNilUsesHelmValues: false,
    resources: prometheusResources(memory),
    storageSpec: claimOf(storageClass, storage),
    remoteWrite: copyTo ? [{ url: copyTo }] : [],
  };
}

/** A claim template as the operator takes it. */
export function claimOf(storageClassName: string, storage: string) {
  const spec = { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } };
  return { volumeClaimTemplate: { spec } };
}

function operatorValues(issuer: Issuer): KubePrometheusStackValues['prometheusOperator'] {
  const issuerRef = { group: 'cert-manager.io', kind: 'ClusterIssuer', name: issuer.name };
  return {
    resources: operatorResources,
    prometheusConfigReloader: { resources: reloaderResources, enableProbe: true },
    admissionWebhooks: { patch: { enabled: false }, certManager: { enabled: true, issuerRef } },
  };
}
