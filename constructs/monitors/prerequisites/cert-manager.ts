import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { down, max, metric, min, promql, rate, sum } from '../promql.ts';

const expiry = min(metric('certmanager_certificate_expiration_timestamp_seconds'), 'namespace', 'name');
const renewal = min(
  promql`${metric('certmanager_certificate_renewal_timestamp_seconds')} > 0`,
  'namespace',
  'name',
);
const issuer = { namespace: 'linkerd', name: 'linkerd-identity-issuer' };
const labels = '{namespace="linkerd",name="linkerd-identity-issuer"}';

/** Certificates live from two days to ten years, so what is left is measured by what was left at the planned renewal. */
const expiring: Alert = {
  name: 'CertificateExpiring',
  expr: promql`${expiry} - time() < (${expiry} - ${renewal}) / 2`,
  for: '10m',
  severity: 'critical',
  summary:
    'Certificate {{ $labels.namespace }}/{{ $labels.name }} expires in {{ $value | humanizeDuration }}',
  description: 'Half of the time between its renewal and its end has passed, and it is not renewed.',
  runbook:
    'Run `kubectl -n <namespace> describe certificate <name>` and its CertificateRequest; the issuer says what is wrong.',
  fires: {
    series: {
      [`certmanager_certificate_expiration_timestamp_seconds${labels}`]: '7200x80',
      [`certmanager_certificate_renewal_timestamp_seconds${labels}`]: '1x80',
    },
    at: '80m',
    alerts: [
      {
        labels: issuer,
        summary: 'Certificate linkerd/linkerd-identity-issuer expires in 40m 0s',
      },
    ],
  },
  quiet: {
    series: {
      [`certmanager_certificate_expiration_timestamp_seconds${labels}`]: '172800x80',
      [`certmanager_certificate_renewal_timestamp_seconds${labels}`]: '82800x80',
      'certmanager_certificate_expiration_timestamp_seconds{namespace="web",name="new"}': '0x80',
      'certmanager_certificate_renewal_timestamp_seconds{namespace="web",name="new"}': '0x80',
    },
    at: '80m',
  },
};

const notReady: Alert = {
  name: 'CertificateNotReady',
  expr: promql`${max(metric('certmanager_certificate_ready_status', { condition: 'True' }), 'namespace', 'name')} == 0`,
  for: '15m',
  severity: 'warning',
  summary: 'Certificate {{ $labels.namespace }}/{{ $labels.name }} is not ready',
  description:
    'It was never issued, or its Secret is not what was asked for; whoever mounts the Secret waits.',
  runbook: 'Run `kubectl -n <namespace> describe certificate <name>`; check that its issuer is ready.',
  fires: {
    series: {
      'certmanager_certificate_ready_status{namespace="linkerd",name="linkerd-identity-issuer",condition="True"}':
        '0x20',
    },
    at: '16m',
    alerts: [{ labels: issuer, summary: 'Certificate linkerd/linkerd-identity-issuer is not ready' }],
  },
  quiet: {
    series: {
      'certmanager_certificate_ready_status{namespace="linkerd",name="linkerd-identity-issuer",condition="True"}':
        '0x3 1x17',
      'certmanager_certificate_ready_status{namespace="linkerd",name="linkerd-identity-issuer",condition="False"}':
        '1x3 0x17',
    },
    at: '16m',
  },
};

const managerDown: Alert = {
  name: 'CertManagerDown',
  expr: down('cert-manager'),
  for: '10m',
  severity: 'critical',
  summary: 'cert-manager does not answer',
  description: 'No certificate is issued or renewed; those of the mesh live two days.',
  runbook: 'Run `kubectl -n cert-manager get pods` and describe the one of the controller.',
  fires: {
    series: { 'up{job="cert-manager",pod="cert-manager-a"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { job: 'cert-manager' }, summary: 'cert-manager does not answer' }],
  },
  quiet: { series: { 'up{job="cert-manager",pod="cert-manager-a"}': '1 0 1x15' }, at: '11m' },
};

/** Certificates and who issues them. */
export const certManager: Monitor = {
  name: 'cert-manager',
  component: 'cert-manager',
  layer: 'prerequisites',
  alerts: [expiring, notReady, managerDown],
  panels: [
    stat(
      'Certificates that are not ready',
      'short',
      promql`count(${metric('certmanager_certificate_ready_status', { condition: 'True' })} == 0) or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    graph('Time to expiry', 's', [promql`${expiry} - time()`, '{{namespace}}/{{name}}']),
    graph('Reconciliations', 'ops', [
      sum(rate('certmanager_controller_sync_call_count'), 'controller'),
      '{{controller}}',
    ]),
  ],
};
