import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { down, growth, promql, quantile, rate, sum } from '../promql.ts';

const tempoDown: Alert = {
  name: 'TempoDown',
  expr: down('tempo'),
  for: '10m',
  severity: 'warning',
  summary: 'Tempo does not answer',
  description: 'Spans are lost while it is away; nothing else depends on it.',
  runbook: 'Describe its pod and read its log.',
  fires: {
    series: { 'up{job="tempo",pod="tempo-0"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { job: 'tempo' }, summary: 'Tempo does not answer' }],
  },
  quiet: { series: { 'up{job="tempo",pod="tempo-0"}': '1x15' }, at: '11m' },
};

const discarding: Alert = {
  name: 'TempoDiscardsSpans',
  expr: promql`${growth('tempo_discarded_spans_total', {}, '15m', 'reason')} > 0`,
  for: '15m',
  severity: 'warning',
  summary: 'Tempo discards spans: {{ $labels.reason }}',
  description: 'Traces come too fast or are too large.',
  runbook: 'Lower the sampling rate of whoever sends most, Knative first.',
  fires: {
    series: { 'tempo_discarded_spans_total{reason="rate_limited"}': '0x2 10+10x40' },
    at: '25m',
    alerts: [{ labels: { reason: 'rate_limited' }, summary: 'Tempo discards spans: rate_limited' }],
  },
  quiet: { series: { 'tempo_discarded_spans_total{reason="rate_limited"}': '5x60' }, at: '40m' },
};

const compactionFailing: Alert = {
  name: 'TempoCompactionFailing',
  expr: promql`${growth('tempodb_compaction_errors_total', {}, '1h')} > 2`,
  for: '5m',
  severity: 'warning',
  summary: 'Tempo failed to compact its blocks {{ $value | humanize }} times in an hour',
  description: 'Old traces are not removed, and their store fills.',
  runbook:
    'See whether the object store answers and has room, and whether the credential of the bucket is right.',
  fires: {
    series: { 'tempodb_compaction_errors_total{pod="tempo-0"}': '_x5 4x100' },
    at: '15m',
    alerts: [{ summary: 'Tempo failed to compact its blocks 4 times in an hour' }],
  },
  quiet: { series: { 'tempodb_compaction_errors_total{pod="tempo-0"}': '_x5 1x100' }, at: '15m' },
};

/** The store of traces. */
export const tempo: Monitor = {
  name: 'tempo',
  component: 'tempo',
  layer: 'observability',
  alerts: [tempoDown, discarding, compactionFailing],
  panels: [
    graph('Spans received', 'ops', [sum(rate('tempo_distributor_spans_received_total')), 'spans a second']),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'tempo_request_duration_seconds_bucket', {}, 'route'),
      '{{route}}',
    ]),
  ],
};
