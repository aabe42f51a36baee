import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { down, growth, metric, min, promql, rate, sum } from '../promql.ts';

const unsealErrors: Alert = {
  name: 'SealedSecretsUnsealErrors',
  expr: promql`${growth('sealed_secrets_controller_unseal_errors_total', {}, '10m', 'reason')} > 0`,
  severity: 'warning',
  summary: 'A SealedSecret could not be opened: {{ $labels.reason }}',
  description:
    'It was sealed for another cluster, name or namespace, or with a key that this cluster no longer has.',
  runbook: 'Find it with `kubectl get sealedsecrets -A`, then seal its value again with `homelab seal`.',
  fires: {
    series: { 'sealed_secrets_controller_unseal_errors_total{reason="unseal"}': '0x5 1x10' },
    at: '8m',
    alerts: [{ labels: { reason: 'unseal' }, summary: 'A SealedSecret could not be opened: unseal' }],
  },
  quiet: {
    series: {
      'sealed_secrets_controller_unseal_errors_total{reason="unseal"}': '2x40',
      'sealed_secrets_controller_unseal_errors_total{reason="fetch"}': '0x40',
    },
    at: '30m',
  },
};

const notSynced: Alert = {
  name: 'SealedSecretNotSynced',
  expr: promql`${min(
    metric('sealed_secrets_controller_condition_info', { condition: 'Synced' }),
    'namespace',
    'name',
  )} < 0`,
  for: '15m',
  severity: 'warning',
  summary: 'The Secret of SealedSecret {{ $labels.namespace }}/{{ $labels.name }} is not made',
  description: 'Whoever needs the Secret waits or works with an old value.',
  runbook: 'Run `kubectl -n <namespace> describe sealedsecret <name>`: the condition `Synced` says why.',
  fires: {
    series: {
      'sealed_secrets_controller_condition_info{namespace="monitoring",name="telegram",condition="Synced"}':
        '-1x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { namespace: 'monitoring', name: 'telegram' },
        summary: 'The Secret of SealedSecret monitoring/telegram is not made',
      },
    ],
  },
  quiet: {
    series: {
      'sealed_secrets_controller_condition_info{namespace="monitoring",name="telegram",condition="Synced"}':
        '-1x5 1x15',
    },
    at: '16m',
  },
};

const controllerDown: Alert = {
  name: 'SealedSecretsDown',
  expr: down('sealed-secrets'),
  for: '15m',
  severity: 'warning',
  summary: 'Sealed Secrets does not answer',
  description: 'Secrets that exist stay; new and changed ones are not opened.',
  runbook: 'Describe its pod; never delete its key Secrets, nothing that is sealed could be opened again.',
  fires: {
    series: { 'up{job="sealed-secrets",pod="sealed-secrets-a"}': '0x20' },
    at: '16m',
    alerts: [{ labels: { job: 'sealed-secrets' }, summary: 'Sealed Secrets does not answer' }],
  },
  quiet: { series: { 'up{job="sealed-secrets",pod="sealed-secrets-a"}': '0x5 1x15' }, at: '16m' },
};

/** Sealed credentials and their controller. */
export const sealedSecrets: Monitor = {
  name: 'sealed-secrets',
  component: 'sealed-secrets',
  layer: 'security',
  alerts: [unsealErrors, notSynced, controllerDown],
  panels: [
    stat(
      'SealedSecrets that are not synced',
      'short',
      promql`count(${metric('sealed_secrets_controller_condition_info', { condition: 'Synced' })} < 0) or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    graph('Unseal errors', 'ops', [
      sum(rate('sealed_secrets_controller_unseal_errors_total'), 'reason'),
      '{{reason}}',
    ]),
  ],
};
