import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { growth, metric, min, promql, rate, sum } from '../promql.ts';

const notDelivered: Alert = {
  name: 'AlertmanagerNotDelivering',
  expr: promql`${growth('alertmanager_notifications_failed_total', {}, '15m', 'integration')} > 0`,
  for: '5m',
  severity: 'critical',
  summary: 'Alerts do not reach {{ $labels.integration }}',
  description: 'The receiver refuses them or is out of reach; other receivers get them.',
  runbook: 'Look at the log of Alertmanager; a 401 is an old token: seal it anew with `homelab seal`.',
  fires: {
    series: {
      'alertmanager_notifications_failed_total{integration="telegram",reason="clientError"}': '0x2 1+1x20',
    },
    at: '12m',
    alerts: [{ labels: { integration: 'telegram' }, summary: 'Alerts do not reach telegram' }],
  },
  quiet: {
    series: {
      'alertmanager_notifications_failed_total{integration="telegram",reason="clientError"}': '0x40',
    },
    at: '30m',
  },
};

const reloadFailed: Alert = {
  name: 'AlertmanagerConfigNotLoaded',
  expr: promql`${min(metric('alertmanager_config_last_reload_successful'), 'pod')} == 0`,
  for: '10m',
  severity: 'critical',
  summary: 'Alertmanager works with an old configuration',
  description: 'The newest one is wrong: alerts go where they went before.',
  runbook: 'Look for `Loading configuration file failed` in its log.',
  fires: {
    series: { 'alertmanager_config_last_reload_successful{pod="alertmanager-0"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { pod: 'alertmanager-0' }, summary: 'Alertmanager works with an old configuration' }],
  },
  quiet: {
    series: { 'alertmanager_config_last_reload_successful{pod="alertmanager-0"}': '1x15' },
    at: '11m',
  },
};

const unreachable: Alert = {
  name: 'AlertmanagerUnreachable',
  expr: promql`${growth('prometheus_notifications_dropped_total', {}, '10m', 'pod')} > 0`,
  severity: 'critical',
  summary: 'Prometheus drops alerts that it cannot hand to Alertmanager',
  description: 'Nobody is told of anything; this alert is seen only in Prometheus and Grafana.',
  runbook: 'Describe the pod of Alertmanager.',
  fires: {
    series: { 'prometheus_notifications_dropped_total{pod="prometheus-0"}': '0x5 4x10' },
    at: '8m',
    alerts: [
      {
        labels: { pod: 'prometheus-0' },
        summary: 'Prometheus drops alerts that it cannot hand to Alertmanager',
      },
    ],
  },
  quiet: { series: { 'prometheus_notifications_dropped_total{pod="prometheus-0"}': '4x30' }, at: '25m' },
};

/** Whether alerts reach somebody. */
export const alertmanager: Monitor = {
  name: 'alertmanager',
  component: 'prometheus',
  layer: 'observability',
  alerts: [notDelivered, reloadFailed, unreachable],
  panels: [
    graph('Notifications', 'ops', [
      sum(rate('alertmanager_notifications_total'), 'integration'),
      '{{integration}}',
    ]),
    graph('Alerts that fire', 'short', [
      sum(metric('ALERTS', { alertstate: 'firing', severity: { not: 'none' } }), 'layer', 'severity'),
      '{{layer}} {{severity}}',
    ]),
  ],
};
