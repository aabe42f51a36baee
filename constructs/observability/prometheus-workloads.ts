import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import { chartFacts } from '../core/chart-facts.ts';
import type { ChartReleaseProps } from '../core/chart-release.ts';
import { at, type Manifest } from '../core/manifest.ts';
import { charts } from '../versions.ts';
import { alertmanagerResources, alertmanagerStorage } from './alertmanager-values.ts';
import { prometheusResources, reloaderResources } from './prometheus-values.ts';

const chart = charts.kubePrometheusStack.name;
const sidecar = {
  resources: 'grafana.sidecar.resources',
  hardened: true,
  noProbes: 'The chart sets none by default, and both sidecars would listen on one port.',
} as const;

/** Where our values land in the chart's own workloads. */
export const chartWorkloads: ChartReleaseProps<KubePrometheusStackValues>['workloads'] = {
  [`DaemonSet/${chart}-prometheus-node-exporter`]: {
    tolerations: 'prometheus-node-exporter.tolerations',
    containers: {
      'node-exporter': { resources: 'prometheus-node-exporter.resources', probes: ['readiness', 'liveness'] },
    },
  },
  [`Deployment/${chart}-grafana`]: {
    containers: {
      'grafana-sc-dashboard': sidecar,
      'grafana-sc-datasources': sidecar,
      grafana: { resources: 'grafana.resources', hardened: true, probes: ['readiness', 'liveness'] },
    },
  },
  [`Deployment/${chart}-kube-state-metrics`]: {
    containers: {
      'kube-state-metrics': {
        resources: 'kube-state-metrics.resources',
        hardened: true,
        probes: ['readiness', 'liveness'],
      },
    },
  },
  [`Deployment/${chart}-operator`]: {
    containers: {
      [chart]: {
        resources: 'prometheusOperator.resources',
        hardened: true,
        probes: ['readiness', 'liveness'],
      },
    },
  },
  [`Job/${chart}-admission-create`]: { absent: true },
  [`Job/${chart}-admission-patch`]: { absent: true },
  [`Pod/${chart}-grafana-test`]: { absent: true },
};

/** Labels that the operator gives to the pods of one object of its own. */
export function operatorLabels(part: 'alertmanager' | 'prometheus'): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': part, 'app.kubernetes.io/instance': `${chart}-${part}` };
}

interface Volume {
  readonly namespace: string;
  readonly storageClass: string;
}

/** What the operator makes of the chart's Prometheus. */
export function prometheusWorkload({
  memory,
  storage,
  ...volume
}: Volume & { readonly memory: string; readonly storage: string }): Manifest {
  const image = imageOf('prometheus.prometheusSpec');
  const container = { name: 'prometheus', image, resources: prometheusResources(memory) };
  return statefulSet('prometheus', container, storage, volume);
}

/** What the operator makes of the chart's Alertmanager. */
export function alertmanagerWorkload(volume: Volume): Manifest {
  const image = imageOf('alertmanager.alertmanagerSpec');
  const container = { name: 'alertmanager', image, resources: alertmanagerResources };
  return statefulSet('alertmanager', container, alertmanagerStorage, volume);
}

/** `securityContext` of every container that the operator makes. */
const hardened = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};
const probe = { httpGet: { path: '/-/ready', port: 'http-web' } };
const webPorts = { prometheus: 9090, alertmanager: 9093 };

function podLabels(part: 'alertmanager' | 'prometheus'): Readonly<Record<string, string>> {
  const name = `${chart}-${part}`;
  const labels = { ...operatorLabels(part), [part]: name };
  return part === 'prometheus' ? { ...labels, 'operator.prometheus.io/name': name } : labels;
}

function statefulSet(
  part: 'alertmanager' | 'prometheus',
  container: object,
  storage: string,
  { namespace, storageClass }: Volume,
): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: `${part}-${chart}-${part}`, namespace },
    spec: {
      replicas: 1,
      template: {
        metadata: { labels: podLabels(part) },
        spec: {
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          initContainers: [{ name: 'init-config-reloader', ...reloader() }],
          containers: [
            {
              ...container,
              ports: [{ name: 'http-web', containerPort: webPorts[part] }],
              securityContext: hardened,
              readinessProbe: probe,
            },
            {
              name: 'config-reloader',
              ...reloader(),
              ports: [{ name: 'reloader-web', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/healthz', port: 'reloader-web' } },
            },
          ],
        },
      },
      volumeClaimTemplates: [
        {
          metadata: { name: `${part}-${chart}-${part}-db` },
          spec: { storageClassName: storageClass, resources: { requests: { storage } } },
        },
      ],
    },
  };
}

/** What tells both servers to read their files again. */
function reloader(): object {
  const image = `${imageOf('prometheusOperator.prometheusConfigReloader')}${operatorVersion()}`;
  return { image, resources: reloaderResources, securityContext: hardened };
}

/** The image that the chart names by default below a key, without an empty tag. */
function imageOf(key: string): string {
  const part = (name: string): string =>
    String(at(chartFacts(chart)?.values[`${key}.image.${name}`], 'default') ?? '');
  const tag = part('tag');
  return `${part('registry')}/${part('repository')}${tag === '' ? '' : `:${tag}`}`;
}

/** `:v…` of the operator: its reloader has the same version. */
function operatorVersion(): string {
  return `:${chartFacts(chart)?.appVersion ?? ''}`;
}
