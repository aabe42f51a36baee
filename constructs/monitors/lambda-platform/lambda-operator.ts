import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { down, growth, max, metric, promql, quantile, rate, sum } from '../promql.ts';

const job = { job: 'lambda-operator' };
/** Ends of builds that no author of a function can do anything about. */
const platformFaults = 'BaseImage.*|IndexUnavailable|Internal|InvalidConfig|Registry.*|ToolMissing';

const operatorDown: Alert = {
  name: 'LambdaOperatorDown',
  expr: down('lambda-operator'),
  for: '5m',
  severity: 'critical',
  summary: 'The operator of functions does not answer',
  description: 'Functions that run go on running; nothing is built, deployed or repaired.',
  runbook:
    'Run `kubectl -n lambda-operator get pods` and read the log of the last one: settings that cannot be read are named there.',
  fires: {
    series: { 'up{job="lambda-operator",pod="lambda-operator-a"}': '0x10' },
    at: '6m',
    alerts: [{ labels: { job: 'lambda-operator' }, summary: 'The operator of functions does not answer' }],
  },
  quiet: {
    series: {
      'up{job="lambda-operator",pod="lambda-operator-a"}': '0x10',
      'up{job="lambda-operator",pod="lambda-operator-b"}': '1x10',
    },
    at: '6m',
  },
};

const buildsFail: Alert = {
  name: 'LambdaBuildsFail',
  expr: promql`${growth('knative_lambda_builds_total', { status: { like: platformFaults } }, '15m', 'status')} > 0`,
  severity: 'warning',
  summary: 'Builds of functions end with {{ $labels.status }}',
  description: 'The platform fails them, not their source: a registry, an index of packages or the builder.',
  runbook:
    'Run `kubectl get lf -A` for the functions, and `kubectl describe lf` for the end of the log; the reason is in docs/lambda/api.md.',
  fires: {
    series: { 'knative_lambda_builds_total{status="RegistryUnavailable",runtime="python"}': '0x5 3x15' },
    at: '10m',
    alerts: [
      {
        labels: { status: 'RegistryUnavailable' },
        summary: 'Builds of functions end with RegistryUnavailable',
      },
    ],
  },
  quiet: {
    series: {
      'knative_lambda_builds_total{status="RegistryUnavailable",runtime="python"}': '3x40',
      'knative_lambda_builds_total{status="CompileFailed",runtime="go"}': '0+1x40',
      'knative_lambda_builds_total{status="success",runtime="go"}': '0+1x40',
    },
    at: '30m',
  },
};

const reconcileErrors: Alert = {
  name: 'LambdaReconcileErrors',
  expr: promql`${sum(rate('controller_runtime_reconcile_total', { ...job, result: 'error' }))} > 0.1`,
  for: '15m',
  severity: 'warning',
  summary: 'The operator of functions fails {{ $value | humanize }} times a second',
  description: 'It tries the same functions again and again; what a function itself lacks is no error.',
  runbook:
    'Read its log: every failure has the function and the cause, mostly an API that is missing or refuses.',
  fires: {
    series: {
      'controller_runtime_reconcile_total{job="lambda-operator",controller="lambdafunction",result="error"}':
        '0+60x30',
    },
    at: '25m',
    alerts: [{ summary: 'The operator of functions fails 1 times a second' }],
  },
  quiet: {
    series: {
      'controller_runtime_reconcile_total{job="lambda-operator",controller="lambdafunction",result="error"}':
        '0+60x5 300x25',
      'controller_runtime_reconcile_total{job="lambda-operator",controller="lambdafunction",result="success"}':
        '0+60x30',
    },
    at: '25m',
  },
};

/** What makes functions, and how they fare. */
export const lambdaOperator: Monitor = {
  name: 'lambda-operator',
  component: 'lambda-operator',
  layer: 'lambda-platform',
  alerts: [operatorDown, buildsFail, reconcileErrors],
  panels: [
    stat('Functions', 'short', sum(metric('knative_lambda_functions_active'))),
    graph('Builds', 'short', [growth('knative_lambda_builds_total', {}, '15m', 'status'), '{{status}}']),
    graph('Build, 95th percentile', 's', [
      quantile(0.95, 'knative_lambda_build_duration_seconds_bucket', {}, 'runtime'),
      '{{runtime}}',
    ]),
    graph('Calls', 'reqps', [sum(rate('function_invocations_total'), 'result'), '{{result}}']),
    graph('Handlers, 95th percentile', 's', [
      quantile(0.95, 'function_invocation_duration_seconds_bucket', {}, 'namespace'),
      '{{namespace}}',
    ]),
    graph('Functions that wait for the operator', 'short', [
      max(metric('workqueue_depth', job), 'controller'),
      '{{controller}}',
    ]),
  ],
};
