import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { growth, promql, quantile } from '../promql.ts';

const alertsLost: Alert = {
  name: 'ContractAlertsLost',
  expr: promql`${growth('contract_alerts_total', { state: 'dead' }, '1h', 'channel')} > 0`,
  severity: 'critical',
  summary: 'Alerts about contracts do not reach {{ $labels.channel }}',
  description: 'Ten tries were refused; the outbox keeps them.',
  runbook:
    'Read the log of alert-dispatcher for the answer of the channel; when it is mended, send an event of the type `io.homelab.contracts.revive.v1`.',
  fires: {
    series: { 'contract_alerts_total{channel="discord",state="dead"}': '0x5 1x15' },
    at: '10m',
    alerts: [{ labels: { channel: 'discord' }, summary: 'Alerts about contracts do not reach discord' }],
  },
  quiet: {
    series: {
      'contract_alerts_total{channel="discord",state="dead"}': '1x90',
      'contract_alerts_total{channel="discord",state="sent"}': '0+1x90',
    },
    at: '80m',
  },
};

/** What the four agents find, and whom they reach. */
export const contractAgents: Monitor = {
  name: 'contract-agents',
  component: 'contract-agents',
  layer: 'agent-contracts',
  alerts: [alertsLost],
  panels: [
    graph('Contracts', 'short', [growth('contracts_fetched_total', {}, '1h', 'chain'), '{{chain}}']),
    graph('Findings', 'short', [growth('vulnerabilities_found_total', {}, '1h', 'severity'), '{{severity}}']),
    graph('Scans, 95th percentile', 's', [
      quantile(0.95, 'scan_duration_seconds_bucket', {}, 'analyzer'),
      '{{analyzer}}',
    ]),
    graph('Proofs', 'short', [
      growth('exploits_validated_total', {}, '1h', 'success'),
      'proved: {{success}}',
    ]),
    graph('Alerts', 'short', [growth('contract_alerts_total', {}, '1h', 'state'), '{{state}}']),
  ],
};
