import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { stat } from '../panel.ts';
import { metric, min, promql } from '../promql.ts';

const alive = min(metric('gateway_alive'), 'target_cluster_name');

const gatewayDown: Alert = {
  name: 'LinkerdGatewayDown',
  expr: promql`${alive} == 0`,
  for: '10m',
  severity: 'warning',
  summary: 'The gateway of {{ $labels.target_cluster_name }} does not answer',
  description: 'Services mirrored from that cluster fail here.',
  runbook:
    'See whether that cluster is up and its gateway port open; then `linkerd multicluster check` here.',
  fires: {
    series: { 'gateway_alive{target_cluster_name="studio",gateway_name="linkerd-gateway"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { target_cluster_name: 'studio' }, summary: 'The gateway of studio does not answer' }],
  },
  quiet: {
    series: { 'gateway_alive{target_cluster_name="studio",gateway_name="linkerd-gateway"}': '0x3 1x12' },
    at: '11m',
  },
};

/** Links to other clusters. */
export const linkerdMulticluster: Monitor = {
  name: 'linkerd-multicluster',
  component: 'linkerd-multicluster',
  layer: 'service-mesh',
  alerts: [gatewayDown],
  panels: [stat('Gateways that answer', 'short', alive, undefined, '{{target_cluster_name}}')],
};
