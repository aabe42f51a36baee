import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { growth, max, metric, promql, quantile, rate, sum } from '../promql.ts';

const controllers = 'source-controller|kustomize-controller|helm-controller|notification-controller';
const ofControllers = { job: { like: controllers } };

const resourceNotReady: Alert = {
  name: 'FluxResourceNotReady',
  expr: promql`${max(
    metric('flux_resource_info', { ready: 'False', suspended: 'False' }),
    'exported_namespace',
    'kind',
    'name',
  )} > 0`,
  for: '15m',
  severity: 'warning',
  summary: 'Flux cannot reconcile {{ $labels.kind }} {{ $labels.exported_namespace }}/{{ $labels.name }}',
  description:
    'What git says is not what the cluster has: the last reconciliation failed, and every later stage waits.',
  runbook:
    'Run `flux get all -A --status-selector ready=false`, read the message, then `flux logs --kind=<kind> --name=<name>`; fix it in git, or `make reconcile-all` when the cause has gone.',
  fires: {
    series: {
      'flux_resource_info{kind="Kustomization",name="tetragon",exported_namespace="flux-system",ready="False",suspended="False"}':
        '1x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { kind: 'Kustomization', name: 'tetragon', exported_namespace: 'flux-system' },
        summary: 'Flux cannot reconcile Kustomization flux-system/tetragon',
      },
    ],
  },
  quiet: {
    series: {
      'flux_resource_info{kind="Kustomization",name="tetragon",exported_namespace="flux-system",ready="False",suspended="False"}':
        '1x5 _x15',
      'flux_resource_info{kind="Kustomization",name="tetragon",exported_namespace="flux-system",ready="True",suspended="False"}':
        '_x6 1x14',
      'flux_resource_info{kind="HelmRelease",name="old",exported_namespace="flux-system",ready="False",suspended="True"}':
        '1x20',
    },
    at: '16m',
  },
};

const stalled: Alert = {
  name: 'FluxReconciliationStalled',
  expr: promql`${growth('controller_runtime_terminal_reconcile_errors_total', ofControllers, '15m', 'job', 'controller')} > 0`,
  severity: 'critical',
  summary: 'The Flux controller of {{ $labels.controller }} objects has given up on one of them',
  description: 'A terminal error: Flux does not try again until the object or its source changes.',
  runbook:
    'Look for the condition `Stalled` with `flux get all -A`: it says what is wrong in the object; a new commit starts it again.',
  fires: {
    series: {
      'controller_runtime_terminal_reconcile_errors_total{job="kustomize-controller",controller="kustomization"}':
        '_x5 1x10',
    },
    at: '10m',
    alerts: [
      {
        labels: { job: 'kustomize-controller', controller: 'kustomization' },
        summary: 'The Flux controller of kustomization objects has given up on one of them',
      },
    ],
  },
  quiet: {
    series: {
      'controller_runtime_terminal_reconcile_errors_total{job="kustomize-controller",controller="kustomization"}':
        '3x40',
    },
    at: '30m',
  },
};

const stuck: Alert = {
  name: 'FluxReconciliationStuck',
  expr: promql`${max(metric('workqueue_longest_running_processor_seconds', ofControllers), 'job', 'name')} > 1800`,
  for: '5m',
  severity: 'warning',
  summary: '{{ $labels.job }} has worked on one {{ $labels.name }} for {{ $value | humanizeDuration }}',
  description:
    'No stage is given more than a quarter of an hour: a worker hangs, and what it holds does not move.',
  runbook:
    'Find the object in the log of the controller, then restart it: `kubectl -n flux-system rollout restart deployment/<job>`.',
  fires: {
    series: {
      'workqueue_longest_running_processor_seconds{job="helm-controller",name="helmrelease"}': '2000x10',
    },
    at: '6m',
    alerts: [
      {
        labels: { job: 'helm-controller', name: 'helmrelease' },
        summary: 'helm-controller has worked on one helmrelease for 33m 20s',
      },
    ],
  },
  quiet: {
    series: {
      'workqueue_longest_running_processor_seconds{job="helm-controller",name="helmrelease"}': '900x10',
    },
    at: '6m',
  },
};

const controllerDown: Alert = {
  name: 'FluxControllerDown',
  expr: promql`${sum(metric('up', ofControllers), 'job')} == 0`,
  for: '10m',
  severity: 'critical',
  summary: '{{ $labels.job }} does not answer',
  description: 'Nothing that this controller owns is reconciled: commits do not reach the cluster.',
  runbook:
    'Run `kubectl -n flux-system describe pod -l app=<job>`; the FluxInstance puts a deleted controller back.',
  fires: {
    series: { 'up{job="kustomize-controller",pod="kustomize-controller-a"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { job: 'kustomize-controller' }, summary: 'kustomize-controller does not answer' }],
  },
  quiet: {
    series: {
      'up{job="kustomize-controller",pod="kustomize-controller-a"}': '0x15',
      'up{job="kustomize-controller",pod="kustomize-controller-b"}': '1x15',
    },
    at: '11m',
  },
};

const instanceNotReady: Alert = {
  name: 'FluxInstanceNotReady',
  expr: promql`${max(metric('flux_instance_info', { ready: { not: 'True' } }), 'exported_namespace', 'name', 'reason')} > 0`,
  for: '15m',
  severity: 'critical',
  summary: 'FluxInstance {{ $labels.name }} is not ready: {{ $labels.reason }}',
  description: 'Flux itself is not installed as declared, or it cannot sync its own repository.',
  runbook:
    'Run `kubectl -n flux-system describe fluxinstance flux`; a bad Git credential shows as a failed health check of the GitRepository.',
  fires: {
    series: {
      'flux_instance_info{name="flux",exported_namespace="flux-system",ready="False",reason="HealthCheckFailed"}':
        '1x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { name: 'flux', exported_namespace: 'flux-system', reason: 'HealthCheckFailed' },
        summary: 'FluxInstance flux is not ready: HealthCheckFailed',
      },
    ],
  },
  quiet: {
    series: {
      'flux_instance_info{name="flux",exported_namespace="flux-system",ready="True",reason="ReconciliationSucceeded"}':
        '1x20',
    },
    at: '16m',
  },
};

const suspended: Alert = {
  name: 'FluxResourceSuspended',
  expr: promql`${max(metric('flux_resource_info', { suspended: 'True' }), 'exported_namespace', 'kind', 'name')} > 0`,
  for: '6h',
  severity: 'info',
  summary:
    '{{ $labels.kind }} {{ $labels.exported_namespace }}/{{ $labels.name }} has been suspended for six hours',
  description: 'Somebody stopped its reconciliation by hand and did not start it again.',
  runbook: 'Run `flux resume <kind> <name> -n <namespace>`, or take the object out of git.',
  fires: {
    series: {
      'flux_resource_info{kind="HelmRelease",name="loki",exported_namespace="flux-system",ready="True",suspended="True"}':
        '1x400',
    },
    at: '365m',
    alerts: [
      {
        labels: { kind: 'HelmRelease', name: 'loki', exported_namespace: 'flux-system' },
        summary: 'HelmRelease flux-system/loki has been suspended for six hours',
      },
    ],
  },
  quiet: {
    series: {
      'flux_resource_info{kind="HelmRelease",name="loki",exported_namespace="flux-system",ready="True",suspended="True"}':
        '1x60',
    },
    at: '60m',
  },
};

/** Flux and its operator. */
export const flux: Monitor = {
  name: 'flux',
  layer: 'cluster',
  alerts: [resourceNotReady, stalled, stuck, controllerDown, instanceNotReady, suspended],
  panels: [
    stat(
      'Not ready',
      'short',
      promql`count(${metric('flux_resource_info', { ready: 'False' })}) or vector(0)`,
      {
        yellow: 1,
        red: 5,
      },
    ),
    graph('Reconciliations', 'ops', [
      sum(rate('controller_runtime_reconcile_total', ofControllers), 'controller', 'result'),
      '{{controller}} {{result}}',
    ]),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'gotk_reconcile_duration_seconds_bucket', ofControllers, 'kind'),
      '{{kind}}',
    ]),
  ],
};
