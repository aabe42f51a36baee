import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, promql, rate, sum } from '../promql.ts';

const operators = { deployment: { like: 'runtime-class-manager|spin-operator-controller-manager' } };
const available = max(
  metric('kube_deployment_status_replicas_available', operators),
  'namespace',
  'deployment',
);

const operatorUnavailable: Alert = {
  name: 'SpinOperatorUnavailable',
  expr: promql`${available} == 0`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $labels.deployment }} does not run',
  description:
    'Applications that run stay; new ones are not started, and new nodes get no WebAssembly runtime.',
  runbook: 'Run `kubectl -n <namespace> describe deployment <deployment>`.',
  fires: {
    series: {
      'kube_deployment_status_replicas_available{namespace="spin-operator",deployment="spin-operator-controller-manager"}':
        '0x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'spin-operator', deployment: 'spin-operator-controller-manager' },
        summary: 'spin-operator-controller-manager does not run',
      },
    ],
  },
  quiet: {
    series: {
      'kube_deployment_status_replicas_available{namespace="spin-operator",deployment="spin-operator-controller-manager"}':
        '1x20',
      'kube_deployment_status_replicas_available{namespace="web",deployment="web"}': '0x20',
    },
    at: '16m',
  },
};

/** WebAssembly: its operators as Kubernetes sees them, since their metrics want a token. */
export const spinkube: Monitor = {
  name: 'spinkube',
  component: 'spinkube',
  layer: 'wasm',
  alerts: [operatorUnavailable],
  panels: [
    stat('Operators', 'short', available, undefined, '{{deployment}}'),
    graph('Work of the operators', 'short', [
      sum(
        rate('container_cpu_usage_seconds_total', { container: 'manager', namespace: { like: '.*spin.*' } }),
        'pod',
      ),
      '{{pod}}',
    ]),
  ],
};
