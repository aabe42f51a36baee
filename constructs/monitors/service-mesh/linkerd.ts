import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, min, promql, quantile, rate, share, sum } from '../promql.ts';

const inbound = { direction: 'inbound' };
const success = { classification: 'success' };
const controlPlane = { job: { like: 'linkerd-(destination|identity|proxy-injector)' } };

const successRate: Alert = {
  name: 'LinkerdSuccessRateLow',
  expr: promql`${share('response_total', inbound, success, 'namespace')} < 0.95`,
  for: '10m',
  severity: 'warning',
  summary: 'Only {{ $value | humanizePercentage }} of the requests in {{ $labels.namespace }} succeed',
  description: 'Meshed pods of this namespace answer 5xx or break connections.',
  runbook:
    'Find the pod with `sum by (pod) (rate(response_total{classification="failure"}[5m]))`, then its log.',
  fires: {
    series: {
      'response_total{namespace="functions",pod="a",direction="inbound",classification="success"}': '0+80x20',
      'response_total{namespace="functions",pod="a",direction="inbound",classification="failure"}': '0+20x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'functions' },
        summary: 'Only 80% of the requests in functions succeed',
      },
    ],
  },
  quiet: {
    series: {
      'response_total{namespace="functions",pod="a",direction="inbound",classification="success"}': '0+99x20',
      'response_total{namespace="functions",pod="a",direction="inbound",classification="failure"}': '0+1x20',
      'response_total{namespace="functions",pod="a",direction="outbound",classification="failure"}':
        '0+50x20',
    },
    at: '16m',
  },
};

const proxyExpiring: Alert = {
  name: 'LinkerdProxyCertificateExpiring',
  expr: promql`${min(metric('control_identity_cert_expiration_timestamp_seconds'), 'namespace', 'pod')} - time() < 7200`,
  for: '10m',
  severity: 'critical',
  summary:
    'The mesh identity of {{ $labels.namespace }}/{{ $labels.pod }} ends in {{ $value | humanizeDuration }}',
  description:
    'Proxies renew a day-long certificate after two thirds of it; this one could not. Then its connections fail.',
  runbook:
    'See that linkerd-identity answers, then delete the pod: it asks for a new certificate at its start.',
  fires: {
    series: {
      'control_identity_cert_expiration_timestamp_seconds{namespace="functions",pod="a"}': '6000x20',
    },
    at: '20m',
    alerts: [
      {
        labels: { namespace: 'functions', pod: 'a' },
        summary: 'The mesh identity of functions/a ends in 1h 20m 0s',
      },
    ],
  },
  quiet: {
    series: {
      'control_identity_cert_expiration_timestamp_seconds{namespace="functions",pod="a"}': '86400x20',
    },
    at: '20m',
  },
};

const issuerExpiring: Alert = {
  name: 'LinkerdIssuerExpiring',
  expr: promql`${min(metric('issuer_cert_ttl_seconds'))} < 43200`,
  for: '10m',
  severity: 'critical',
  summary: 'The issuer of mesh identities expires in {{ $value | humanizeDuration }}',
  description: 'cert-manager should have renewed it a day before: after its end no pod joins the mesh.',
  runbook:
    'Run `kubectl -n linkerd describe certificate linkerd-identity-issuer`; the trust anchor must be valid too.',
  fires: {
    series: { 'issuer_cert_ttl_seconds{pod="linkerd-identity-a"}': '39600x15' },
    at: '11m',
    alerts: [{ summary: 'The issuer of mesh identities expires in 11h 0m 0s' }],
  },
  quiet: { series: { 'issuer_cert_ttl_seconds{pod="linkerd-identity-a"}': '100000x15' }, at: '11m' },
};

const controlPlaneDown: Alert = {
  name: 'LinkerdControlPlaneDown',
  expr: promql`${sum(metric('up', controlPlane), 'job')} == 0`,
  for: '5m',
  severity: 'critical',
  summary: '{{ $labels.job }} does not answer',
  description:
    'Running pods go on with what they know; new ones cannot join, and the injector may block their creation.',
  runbook: 'Run `linkerd check` and `kubectl -n linkerd get pods`.',
  fires: {
    series: { 'up{job="linkerd-identity",pod="linkerd-identity-a"}': '0x10' },
    at: '6m',
    alerts: [{ labels: { job: 'linkerd-identity' }, summary: 'linkerd-identity does not answer' }],
  },
  quiet: {
    series: {
      'up{job="linkerd-identity",pod="linkerd-identity-a"}': '0x10',
      'up{job="linkerd-identity",pod="linkerd-identity-b"}': '1x10',
    },
    at: '6m',
  },
};

/** The mesh: success, latency and identities. */
export const linkerd: Monitor = {
  name: 'linkerd',
  component: 'linkerd',
  layer: 'service-mesh',
  alerts: [successRate, proxyExpiring, issuerExpiring, controlPlaneDown],
  panels: [
    stat('Issuer expires in', 'dtdurations', min(metric('issuer_cert_ttl_seconds'))),
    graph('Success', 'percentunit', [
      share('response_total', inbound, success, 'namespace'),
      '{{namespace}}',
    ]),
    graph('Requests', 'reqps', [sum(rate('request_total', inbound), 'namespace'), '{{namespace}}']),
    graph('Latency in ms, 95th percentile', 'short', [
      quantile(0.95, 'response_latency_ms_bucket', inbound, 'namespace'),
      '{{namespace}}',
    ]),
    graph('Longest life of an identity', 'dtdurations', [
      promql`${max(metric('control_identity_cert_expiration_timestamp_seconds'), 'namespace')} - time()`,
      '{{namespace}}',
    ]),
  ],
};
