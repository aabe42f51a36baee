import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { max, metric, promql, sum } from '../promql.ts';

const available = max(
  metric('kube_deployment_status_replicas_available', { deployment: { like: 'k8sgpt.*' } }),
  'namespace',
  'deployment',
);

const findings: Alert = {
  name: 'K8sGptFindings',
  expr: promql`${sum(metric('analyzer_errors'), 'analyzer_name', 'namespace', 'object_name')} > 0`,
  for: '1h',
  severity: 'info',
  summary: 'K8sGPT finds a fault in {{ $labels.analyzer_name }} {{ $labels.object_name }}',
  description:
    'The fault has been there for an hour; a Result holds it with an explanation by the language model.',
  runbook: 'Run `kubectl -n k8sgpt get results -o yaml` and read its details.',
  fires: {
    series: { 'analyzer_errors{analyzer_name="Service",namespace="web",object_name="web/web"}': '1x70' },
    at: '65m',
    alerts: [
      {
        labels: { analyzer_name: 'Service', namespace: 'web', object_name: 'web/web' },
        summary: 'K8sGPT finds a fault in Service web/web',
      },
    ],
  },
  quiet: {
    series: { 'analyzer_errors{analyzer_name="Service",namespace="web",object_name="web/web"}': '1x30 _x40' },
    at: '65m',
  },
};

const unavailable: Alert = {
  name: 'K8sGptUnavailable',
  expr: promql`${available} == 0`,
  for: '30m',
  severity: 'warning',
  summary: '{{ $labels.deployment }} does not run',
  description: 'Nobody looks for faults; nothing else depends on it.',
  runbook: 'Run `kubectl -n k8sgpt get pods` and read the log of the one that does not run.',
  fires: {
    series: { 'kube_deployment_status_replicas_available{namespace="k8sgpt",deployment="k8sgpt"}': '0x40' },
    at: '31m',
    alerts: [{ labels: { namespace: 'k8sgpt', deployment: 'k8sgpt' }, summary: 'k8sgpt does not run' }],
  },
  quiet: {
    series: {
      'kube_deployment_status_replicas_available{namespace="k8sgpt",deployment="k8sgpt"}': '0x5 1x35',
    },
    at: '31m',
  },
};

/** What K8sGPT finds. Metrics of its operator want a token, those of its engine do not. */
export const k8sgpt: Monitor = {
  name: 'k8sgpt',
  component: 'k8sgpt',
  layer: 'ai-ops',
  alerts: [findings, unavailable],
  panels: [
    graph('Faults that K8sGPT finds', 'short', [
      sum(metric('analyzer_errors'), 'analyzer_name'),
      '{{analyzer_name}}',
    ]),
  ],
};
