import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { stat } from '../panel.ts';
import { max, metric, promql } from '../promql.ts';

const deploymentUnavailable: Alert = {
  name: 'DeploymentUnavailable',
  expr: promql`${max(metric('kube_deployment_status_replicas_available'), 'namespace', 'deployment')} == 0 and ${max(
    metric('kube_deployment_spec_replicas'),
    'namespace',
    'deployment',
  )} > 0`,
  for: '15m',
  severity: 'critical',
  summary: 'Deployment {{ $labels.namespace }}/{{ $labels.deployment }} has no pod that is available',
  description: 'Whatever it serves is down.',
  runbook: 'Run `kubectl -n <namespace> get pods` and describe one of its pods.',
  fires: {
    series: {
      'kube_deployment_status_replicas_available{namespace="traefik",deployment="traefik"}': '0x20',
      'kube_deployment_spec_replicas{namespace="traefik",deployment="traefik"}': '2x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'traefik', deployment: 'traefik' },
        summary: 'Deployment traefik/traefik has no pod that is available',
      },
    ],
  },
  quiet: {
    series: {
      'kube_deployment_status_replicas_available{namespace="functions",deployment="hello-00001"}': '0x20',
      'kube_deployment_spec_replicas{namespace="functions",deployment="hello-00001"}': '0x20',
      'kube_deployment_status_replicas_available{namespace="traefik",deployment="traefik"}': '1x20',
      'kube_deployment_spec_replicas{namespace="traefik",deployment="traefik"}': '2x20',
    },
    at: '16m',
  },
};

const statefulSetIncomplete: Alert = {
  name: 'StatefulSetIncomplete',
  expr: promql`${max(metric('kube_statefulset_status_replicas_ready'), 'namespace', 'statefulset')} < ${max(
    metric('kube_statefulset_replicas'),
    'namespace',
    'statefulset',
  )}`,
  for: '15m',
  severity: 'warning',
  summary: 'StatefulSet {{ $labels.namespace }}/{{ $labels.statefulset }} has only {{ $value }} pods ready',
  description: 'A store runs with fewer members than it should, or not at all.',
  runbook:
    'Run `kubectl -n <namespace> get pods`; a member that waits for its volume needs the node that holds it.',
  fires: {
    series: {
      'kube_statefulset_status_replicas_ready{namespace="rabbitmq",statefulset="rabbitmq-server"}': '2x20',
      'kube_statefulset_replicas{namespace="rabbitmq",statefulset="rabbitmq-server"}': '3x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'rabbitmq', statefulset: 'rabbitmq-server' },
        summary: 'StatefulSet rabbitmq/rabbitmq-server has only 2 pods ready',
      },
    ],
  },
  quiet: {
    series: {
      'kube_statefulset_status_replicas_ready{namespace="rabbitmq",statefulset="rabbitmq-server"}':
        '2x8 3x12',
      'kube_statefulset_replicas{namespace="rabbitmq",statefulset="rabbitmq-server"}': '3x20',
    },
    at: '16m',
  },
};

const daemonSetIncomplete: Alert = {
  name: 'DaemonSetIncomplete',
  expr: promql`${max(metric('kube_daemonset_status_number_unavailable'), 'namespace', 'daemonset')} > 0`,
  for: '30m',
  severity: 'warning',
  summary: 'DaemonSet {{ $labels.namespace }}/{{ $labels.daemonset }} is missing on {{ $value }} nodes',
  description: 'These nodes are without what it does there: storage, logs, or security.',
  runbook: 'Run `kubectl -n <namespace> get pods -o wide` and look at the pods that are not ready.',
  fires: {
    series: { 'kube_daemonset_status_number_unavailable{namespace="falco",daemonset="falco"}': '1x40' },
    at: '31m',
    alerts: [
      {
        labels: { namespace: 'falco', daemonset: 'falco' },
        summary: 'DaemonSet falco/falco is missing on 1 nodes',
      },
    ],
  },
  quiet: {
    series: { 'kube_daemonset_status_number_unavailable{namespace="falco",daemonset="falco"}': '1x10 0x30' },
    at: '31m',
  },
};

/** Whether Deployments, StatefulSets and DaemonSets have their pods. */
export const replicas: Monitor = {
  name: 'replicas',
  layer: 'cluster',
  alerts: [deploymentUnavailable, statefulSetIncomplete, daemonSetIncomplete],
  panels: [
    stat(
      'Deployments without a pod',
      'short',
      promql`count(${metric('kube_deployment_status_replicas_available')} == 0 and ${metric('kube_deployment_spec_replicas')} > 0) or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    stat(
      'Pods missing in StatefulSets',
      'short',
      promql`sum(${metric('kube_statefulset_replicas')} - ${metric('kube_statefulset_status_replicas_ready')})`,
      { yellow: 1, red: 3 },
    ),
  ],
};
