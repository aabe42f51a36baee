import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { growth, promql, rate, sum } from '../promql.ts';

/** Falco writes priorities as numbers: emergency, alert and critical. */
const criticalPriority = { priority: { like: '[0-2]' } };

const criticalEvent: Alert = {
  name: 'FalcoCriticalEvent',
  expr: promql`${growth('falcosecurity_falco_rules_matches_total', criticalPriority, '5m', 'rule_name')} > 0`,
  severity: 'critical',
  summary: 'Falco: {{ $labels.rule_name }}',
  description: 'A rule of priority critical or higher matched in the last five minutes.',
  runbook:
    'Find the event with its pod and process in Grafana, Explore, Loki: `{namespace="falco"} |= "<rule>"`; if nobody of yours did it, cut the pod off and keep it.',
  fires: {
    series: {
      'falcosecurity_falco_rules_matches_total{rule_name="Drop and execute new binary in container",priority="2",source="syscall"}':
        '_x5 1x5',
    },
    at: '7m',
    alerts: [
      {
        labels: { rule_name: 'Drop and execute new binary in container' },
        summary: 'Falco: Drop and execute new binary in container',
      },
    ],
  },
  quiet: {
    series: {
      'falcosecurity_falco_rules_matches_total{rule_name="Terminal shell in container",priority="5",source="syscall"}':
        '0+1x20',
      'falcosecurity_falco_rules_matches_total{rule_name="Drop and execute new binary in container",priority="2",source="syscall"}':
        '4x20',
    },
    at: '15m',
  },
};

const eventsDropped: Alert = {
  name: 'FalcoEventsDropped',
  expr: promql`${sum(rate('falcosecurity_scap_n_drops_total'), 'pod')} / ${sum(
    rate('falcosecurity_scap_n_evts_total'),
    'pod',
  )} > 0.01`,
  for: '15m',
  severity: 'warning',
  summary: 'Falco misses {{ $value | humanizePercentage }} of what happens at {{ $labels.pod }}',
  description: 'The kernel writes events faster than Falco reads them: an attack may pass unseen.',
  runbook: 'Give Falco more CPU, or leave out system calls that no rule needs.',
  fires: {
    series: {
      'falcosecurity_scap_n_drops_total{pod="falco-a"}': '0+50x30',
      'falcosecurity_scap_n_evts_total{pod="falco-a"}': '0+1000x30',
    },
    at: '25m',
    alerts: [{ labels: { pod: 'falco-a' }, summary: 'Falco misses 5% of what happens at falco-a' }],
  },
  quiet: {
    series: {
      'falcosecurity_scap_n_drops_total{pod="falco-a"}': '500x30',
      'falcosecurity_scap_n_evts_total{pod="falco-a"}': '0+1000x30',
    },
    at: '25m',
  },
};

const outputsDropped: Alert = {
  name: 'FalcoOutputsDropped',
  expr: promql`${growth('falcosecurity_falco_outputs_queue_num_drops_total', {}, '15m', 'pod')} > 0`,
  severity: 'warning',
  summary: 'Falco on {{ $labels.pod }} found something and could not say it',
  description: 'Its queue of outputs was full: an event was seen and is lost.',
  runbook: 'See whether Falcosidekick answers; a rule that matches all the time also fills the queue.',
  fires: {
    series: { 'falcosecurity_falco_outputs_queue_num_drops_total{pod="falco-a"}': '0x5 3x10' },
    at: '8m',
    alerts: [
      { labels: { pod: 'falco-a' }, summary: 'Falco on falco-a found something and could not say it' },
    ],
  },
  quiet: {
    series: { 'falcosecurity_falco_outputs_queue_num_drops_total{pod="falco-a"}': '0x40' },
    at: '30m',
  },
};

/** What Falco sees, and whether it sees everything. */
export const falco: Monitor = {
  name: 'falco',
  component: 'falco',
  layer: 'security',
  alerts: [criticalEvent, eventsDropped, outputsDropped],
  panels: [
    stat(
      'Critical matches in a day',
      'short',
      promql`${growth('falcosecurity_falco_rules_matches_total', criticalPriority, '1d')} or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    graph('Matches by rule', 'ops', [
      sum(rate('falcosecurity_falco_rules_matches_total'), 'rule_name'),
      '{{rule_name}}',
    ]),
    graph('Events dropped', 'ops', [sum(rate('falcosecurity_scap_n_drops_total'), 'pod'), '{{pod}}']),
  ],
};
