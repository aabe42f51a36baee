import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { growth, max, metric, promql, rate, sum } from '../promql.ts';

const notLoaded = metric('tetragon_tracingpolicy_loaded', { state: { like: 'error|load_error' } });

const policyMatched: Alert = {
  name: 'TetragonPolicyMatched',
  expr: promql`${growth('tetragon_policy_events_total', {}, '5m', 'policy', 'namespace', 'workload', 'binary')} > 0`,
  severity: 'critical',
  summary:
    '{{ $labels.binary }} in {{ $labels.namespace }}/{{ $labels.workload }} did what the policy {{ $labels.policy }} forbids',
  description:
    'Where the cluster enforces its policies the kernel stopped it, elsewhere it was only seen; the event has process, parents and arguments.',
  runbook:
    'Find the event with `kubectl -n tetragon logs ds/tetragon -c export-stdout | grep <policy>`; if nobody of yours did it, cut the pod off and keep it.',
  fires: {
    series: {
      'tetragon_policy_events_total{policy="reverse-shell",namespace="web",workload="web",pod="web-1",binary="/bin/bash",hook="tcp_connect"}':
        '_x5 1x5',
    },
    at: '7m',
    alerts: [
      {
        labels: { policy: 'reverse-shell', namespace: 'web', workload: 'web', binary: '/bin/bash' },
        summary: '/bin/bash in web/web did what the policy reverse-shell forbids',
      },
    ],
  },
  quiet: {
    series: {
      'tetragon_policy_events_total{policy="reverse-shell",namespace="web",workload="web",pod="web-1",binary="/bin/bash",hook="tcp_connect"}':
        '3x30',
    },
    at: '20m',
  },
};

const policyNotLoaded: Alert = {
  name: 'TetragonPolicyNotLoaded',
  expr: promql`${max(notLoaded, 'pod', 'state')} > 0`,
  for: '5m',
  severity: 'critical',
  summary: '{{ $labels.pod }} could not load {{ $value }} tracing policies',
  description:
    'What they forbid is allowed on this node; the API server shows nothing, because a policy has no status.',
  runbook:
    'Run `kubectl -n tetragon exec <pod> -c tetragon -- tetra tracingpolicy list`: the kernel lacks a function, or the policy is wrong.',
  fires: {
    series: { 'tetragon_tracingpolicy_loaded{pod="tetragon-a",state="load_error"}': '1x10' },
    at: '6m',
    alerts: [
      {
        labels: { pod: 'tetragon-a', state: 'load_error' },
        summary: 'tetragon-a could not load 1 tracing policies',
      },
    ],
  },
  quiet: {
    series: {
      'tetragon_tracingpolicy_loaded{pod="tetragon-a",state="load_error"}': '0x10',
      'tetragon_tracingpolicy_loaded{pod="tetragon-a",state="enabled"}': '4x10',
    },
    at: '6m',
  },
};

const eventsLost: Alert = {
  name: 'TetragonEventsLost',
  expr: promql`${sum(rate('tetragon_observer_ringbuf_events_lost_total'), 'pod')} > 0`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $labels.pod }} loses {{ $value | humanize }} kernel events a second',
  description: 'What is enforced in the kernel stays enforced; what is only reported may be missing.',
  runbook: 'Give the agent more CPU, or narrow the policy with most events.',
  fires: {
    series: { 'tetragon_observer_ringbuf_events_lost_total{pod="tetragon-a"}': '0+60x20' },
    at: '16m',
    alerts: [{ labels: { pod: 'tetragon-a' }, summary: 'tetragon-a loses 1 kernel events a second' }],
  },
  quiet: { series: { 'tetragon_observer_ringbuf_events_lost_total{pod="tetragon-a"}': '60x20' }, at: '16m' },
};

/** What Tetragon sees and stops. */
export const tetragon: Monitor = {
  name: 'tetragon',
  component: 'tetragon',
  layer: 'ebpf-tools',
  alerts: [policyMatched, policyNotLoaded, eventsLost],
  panels: [
    stat(
      'Policy matches in a day',
      'short',
      promql`${growth('tetragon_policy_events_total', {}, '1d')} or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    stat('Policies that are not loaded', 'short', promql`sum(${notLoaded}) or vector(0)`, {
      yellow: 1,
      red: 1,
    }),
    graph('Matches by policy', 'ops', [sum(rate('tetragon_policy_events_total'), 'policy'), '{{policy}}']),
    graph('Events', 'ops', [sum(rate('tetragon_events_total'), 'type'), '{{type}}']),
  ],
};
