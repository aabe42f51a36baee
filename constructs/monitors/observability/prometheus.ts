import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { growth, metric, min, promql, rate, sum } from '../promql.ts';

/** Fires always: whoever stops receiving it knows that alerts do not arrive. */
const watchdog: Alert = {
  name: 'Watchdog',
  expr: promql`vector(1)`,
  severity: 'none',
  summary: 'Alerts arrive',
  description:
    'It always fires. When it stops, Prometheus, Alertmanager or the way to the receiver is broken.',
  runbook: 'Nothing to do while it arrives; when it does not, open Alertmanager and look at its log.',
  fires: { series: { 'up{job="prometheus"}': '1x5' }, at: '1m', alerts: [{ summary: 'Alerts arrive' }] },
  quiet: 'never',
};

const targetDown: Alert = {
  name: 'TargetDown',
  expr: promql`count by (cluster, namespace, job) (${metric('up')} == 0) > 0`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $value }} targets of {{ $labels.namespace }}/{{ $labels.job }} cannot be scraped',
  description: 'Their metrics are missing, so their other alerts are silent.',
  runbook: 'Open Status, Targets in Prometheus: the error is a pod that does not answer or a NetworkPolicy.',
  fires: {
    series: {
      'up{namespace="tetragon",job="tetragon",instance="10.0.0.2:2112"}': '0x20',
      'up{namespace="tetragon",job="tetragon",instance="10.0.0.3:2112"}': '1x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'tetragon', job: 'tetragon' },
        summary: '1 targets of tetragon/tetragon cannot be scraped',
      },
    ],
  },
  quiet: {
    series: { 'up{namespace="tetragon",job="tetragon",instance="10.0.0.2:2112"}': '0x10 1x10' },
    at: '16m',
  },
};

const reloadFailed: Alert = {
  name: 'PrometheusConfigNotLoaded',
  expr: promql`${min(metric('prometheus_config_last_reload_successful'), 'pod')} == 0`,
  for: '10m',
  severity: 'critical',
  summary: 'Prometheus works with an old configuration',
  description: 'The newest one is wrong: new targets and rules are not used.',
  runbook:
    'Look for `Error loading config` in its log; a PodMonitor or PrometheusRule of the last commit is wrong.',
  fires: {
    series: { 'prometheus_config_last_reload_successful{pod="prometheus-0"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { pod: 'prometheus-0' }, summary: 'Prometheus works with an old configuration' }],
  },
  quiet: { series: { 'prometheus_config_last_reload_successful{pod="prometheus-0"}': '1x15' }, at: '11m' },
};

const ruleFailing: Alert = {
  name: 'PrometheusRuleFailing',
  expr: promql`${growth('prometheus_rule_evaluation_failures_total', {}, '10m', 'rule_group')} > 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Rules of {{ $labels.rule_group }} cannot be evaluated',
  description: 'Alerts of this group do not fire.',
  runbook: 'Open Alerts in Prometheus: the rule shows its error, mostly a join that finds two series.',
  fires: {
    series: { 'prometheus_rule_evaluation_failures_total{rule_group="redis"}': '0x2 1+1x20' },
    at: '12m',
    alerts: [{ labels: { rule_group: 'redis' }, summary: 'Rules of redis cannot be evaluated' }],
  },
  quiet: { series: { 'prometheus_rule_evaluation_failures_total{rule_group="redis"}': '5x40' }, at: '30m' },
};

const compactionFailing: Alert = {
  name: 'PrometheusCompactionFailing',
  expr: promql`${growth('prometheus_tsdb_compactions_failed_total', {}, '3h', 'pod')} > 0`,
  severity: 'warning',
  summary: 'Prometheus cannot compact its blocks',
  description: 'Its disk fills, because old data stays.',
  runbook: 'Look at its log; most often the volume is full, or a block is broken and must be removed.',
  fires: {
    series: { 'prometheus_tsdb_compactions_failed_total{pod="prometheus-0"}': '0x10 1x200' },
    at: '60m',
    alerts: [{ labels: { pod: 'prometheus-0' }, summary: 'Prometheus cannot compact its blocks' }],
  },
  quiet: { series: { 'prometheus_tsdb_compactions_failed_total{pod="prometheus-0"}': '0x200' }, at: '60m' },
};

/** Prometheus itself, and whether it sees everything that it should. */
export const prometheus: Monitor = {
  name: 'prometheus',
  component: 'prometheus',
  layer: 'observability',
  alerts: [watchdog, targetDown, reloadFailed, ruleFailing, compactionFailing],
  panels: [
    stat('Targets down', 'short', promql`count(${metric('up')} == 0) or vector(0)`, { yellow: 1, red: 3 }),
    stat('Series', 'short', sum(metric('prometheus_tsdb_head_series'))),
    graph('Samples', 'ops', [sum(rate('prometheus_tsdb_head_samples_appended_total'), 'pod'), '{{pod}}']),
  ],
};
