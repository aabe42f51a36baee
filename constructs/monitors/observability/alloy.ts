import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { growth, max, metric, promql, rate, sum } from '../promql.ts';

const unhealthy = metric('alloy_component_controller_running_components', {
  health_type: { unlike: 'healthy' },
});

const componentUnhealthy: Alert = {
  name: 'AlloyComponentUnhealthy',
  expr: promql`${max(unhealthy, 'pod', 'health_type')} > 0`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $value }} parts of Alloy on {{ $labels.pod }} are {{ $labels.health_type }}',
  description: 'Logs, traces or metrics of its node are collected only in part.',
  runbook: 'Open the UI of Alloy with `kubectl port-forward` on port 12345: the part shows its error.',
  fires: {
    series: {
      'alloy_component_controller_running_components{pod="alloy-a",health_type="unhealthy"}': '2x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { pod: 'alloy-a', health_type: 'unhealthy' },
        summary: '2 parts of Alloy on alloy-a are unhealthy',
      },
    ],
  },
  quiet: {
    series: {
      'alloy_component_controller_running_components{pod="alloy-a",health_type="healthy"}': '12x20',
      'alloy_component_controller_running_components{pod="alloy-a",health_type="unhealthy"}': '0x20',
    },
    at: '16m',
  },
};

const logsDropped: Alert = {
  name: 'AlloyDropsLogs',
  expr: promql`${growth('loki_write_dropped_entries_total', {}, '15m', 'pod', 'reason')} > 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Alloy on {{ $labels.pod }} drops log lines: {{ $labels.reason }}',
  description: 'Loki refused them, or did not answer until Alloy gave up.',
  runbook: 'See whether Loki answers; from another cluster also whether its ingress does.',
  fires: {
    series: {
      'loki_write_dropped_entries_total{pod="alloy-a",reason="ingester_error"}': '0x2 10+10x20',
    },
    at: '12m',
    alerts: [
      {
        labels: { pod: 'alloy-a', reason: 'ingester_error' },
        summary: 'Alloy on alloy-a drops log lines: ingester_error',
      },
    ],
  },
  quiet: {
    series: { 'loki_write_dropped_entries_total{pod="alloy-a",reason="ingester_error"}': '0x40' },
    at: '30m',
  },
};

const samplesFailed: Alert = {
  name: 'AlloyDropsSamples',
  expr: promql`${growth('prometheus_remote_storage_samples_failed_total', { job: 'alloy' }, '15m', 'pod')} > 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Alloy on {{ $labels.pod }} cannot write metrics',
  description: 'The Prometheus that it writes to refused samples: they are lost.',
  runbook: 'A 400 is samples out of order or too old, a 401 an old credential; the log of Alloy says which.',
  fires: {
    series: { 'prometheus_remote_storage_samples_failed_total{job="alloy",pod="alloy-a"}': '0x2 10+10x20' },
    at: '12m',
    alerts: [{ labels: { pod: 'alloy-a' }, summary: 'Alloy on alloy-a cannot write metrics' }],
  },
  quiet: {
    series: {
      'prometheus_remote_storage_samples_failed_total{job="alloy",pod="alloy-a"}': '0x40',
      'prometheus_remote_storage_samples_failed_total{job="prometheus",pod="prometheus-0"}': '0+1x40',
    },
    at: '30m',
  },
};

/** The collector on every node. */
export const alloy: Monitor = {
  name: 'alloy',
  component: 'alloy',
  layer: 'observability',
  alerts: [componentUnhealthy, logsDropped, samplesFailed],
  panels: [
    stat('Parts of Alloy that are not healthy', 'short', promql`sum(${unhealthy}) or vector(0)`, {
      yellow: 1,
      red: 3,
    }),
    graph('Log lines sent', 'ops', [sum(rate('loki_write_sent_entries_total'), 'pod'), '{{pod}}']),
  ],
};
