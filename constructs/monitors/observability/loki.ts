import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { down, growth, promql, quantile, rate, share, sum } from '../promql.ts';

const lokiDown: Alert = {
  name: 'LokiDown',
  expr: down('loki'),
  for: '10m',
  severity: 'critical',
  summary: 'Loki does not answer',
  description: 'Logs cannot be read; Alloy keeps what is new for a while, then drops it.',
  runbook: 'Describe its pod and read its log; it needs its volume and, where it has one, its bucket.',
  fires: {
    series: { 'up{job="loki",pod="loki-0"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { job: 'loki' }, summary: 'Loki does not answer' }],
  },
  quiet: { series: { 'up{job="loki",pod="loki-0"}': '1x15' }, at: '11m' },
};

const requestErrors: Alert = {
  name: 'LokiRequestErrors',
  expr: promql`${share('loki_request_duration_seconds_count', {}, { status_code: { like: '5..' } }, 'route')} > 0.05`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $value | humanizePercentage }} of the requests to {{ $labels.route }} of Loki fail',
  description: 'Logs are lost where the route is the push, queries end in errors otherwise.',
  runbook: 'Read the log of Loki; a full volume and a bucket that is out of reach are the usual causes.',
  fires: {
    series: {
      'loki_request_duration_seconds_count{route="loki_api_v1_push",status_code="204"}': '0+80x30',
      'loki_request_duration_seconds_count{route="loki_api_v1_push",status_code="500"}': '0+20x30',
    },
    at: '25m',
    alerts: [
      {
        labels: { route: 'loki_api_v1_push' },
        summary: '20% of the requests to loki_api_v1_push of Loki fail',
      },
    ],
  },
  quiet: {
    series: {
      'loki_request_duration_seconds_count{route="loki_api_v1_push",status_code="204"}': '0+80x30',
      'loki_request_duration_seconds_count{route="loki_api_v1_push",status_code="429"}': '0+20x30',
    },
    at: '25m',
  },
};

const flushFailing: Alert = {
  name: 'LokiFlushFailing',
  expr: promql`${growth('loki_ingester_chunks_flush_failures_total', {}, '15m')} > 0`,
  for: '10m',
  severity: 'critical',
  summary: 'Loki cannot store its chunks',
  description: 'Logs stay in memory and in the write-ahead log; a restart while the disk is full loses them.',
  runbook:
    'See whether the object store answers and has room, and whether the credential of the bucket is right.',
  fires: {
    series: { 'loki_ingester_chunks_flush_failures_total{pod="loki-0"}': '0x2 1+1x30' },
    at: '20m',
    alerts: [{ summary: 'Loki cannot store its chunks' }],
  },
  quiet: { series: { 'loki_ingester_chunks_flush_failures_total{pod="loki-0"}': '3x60' }, at: '40m' },
};

const discarding: Alert = {
  name: 'LokiDiscardsLines',
  expr: promql`${growth('loki_discarded_samples_total', {}, '15m', 'reason')} > 0`,
  for: '15m',
  severity: 'warning',
  summary: 'Loki discards log lines: {{ $labels.reason }}',
  description: 'Lines come too fast, too late or with too many streams.',
  runbook: 'Find the talker in Grafana with `topk(5, sum by (namespace) (rate({namespace=~".+"}[5m])))`.',
  fires: {
    series: { 'loki_discarded_samples_total{reason="rate_limited"}': '0x2 10+10x40' },
    at: '25m',
    alerts: [{ labels: { reason: 'rate_limited' }, summary: 'Loki discards log lines: rate_limited' }],
  },
  quiet: { series: { 'loki_discarded_samples_total{reason="rate_limited"}': '5x60' }, at: '40m' },
};

/** The store of logs. */
export const loki: Monitor = {
  name: 'loki',
  component: 'loki',
  layer: 'observability',
  alerts: [lokiDown, requestErrors, flushFailing, discarding],
  panels: [
    graph('Log bytes received', 'bytes', [
      sum(rate('loki_distributor_bytes_received_total')),
      'bytes a second',
    ]),
    graph('Requests to Loki', 'reqps', [
      sum(rate('loki_request_duration_seconds_count'), 'route', 'status_code'),
      '{{route}} {{status_code}}',
    ]),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'loki_request_duration_seconds_bucket', {}, 'route'),
      '{{route}}',
    ]),
  ],
};
