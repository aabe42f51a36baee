import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { max, metric, min, promql, quantile, rate, share, sum } from '../promql.ts';

const revision = ['k8s_namespace_name', 'kn_revision_name'] as const;
const hello = { k8s_namespace_name: 'functions', kn_revision_name: 'hello-00001' };
const helloLabels = 'k8s_namespace_name="functions",kn_revision_name="hello-00001"';
const missing = promql`${max(metric('kn_revision_pods_desired'), ...revision)} - ${max(
  metric('kn_revision_pods_count'),
  ...revision,
)}`;

const controllerErrors: Alert = {
  name: 'KnativeControllerErrors',
  expr: promql`${sum(rate('kn_workqueue_retries_total'), 'job', 'name')} > 0.2`,
  for: '15m',
  severity: 'warning',
  summary: 'The Knative controller {{ $labels.name }} fails {{ $value | humanize }} times a second',
  description:
    'It tries the same objects again and again: services, brokers or triggers do not become ready.',
  runbook:
    'Run `kubectl get ksvc,broker,trigger -A` for what is not ready, then read the log of the controller.',
  fires: {
    series: { 'kn_workqueue_retries_total{job="knative-serving",name="revision"}': '0+60x30' },
    at: '25m',
    alerts: [
      {
        labels: { job: 'knative-serving', name: 'revision' },
        summary: 'The Knative controller revision fails 1 times a second',
      },
    ],
  },
  quiet: {
    series: { 'kn_workqueue_retries_total{job="knative-serving",name="revision"}': '0+60x5 300x25' },
    at: '25m',
  },
};

const activatorQueue: Alert = {
  name: 'KnativeActivatorQueue',
  expr: promql`${sum(metric('kn_revision_request_queued'), ...revision)} > 10`,
  for: '5m',
  severity: 'warning',
  summary: '{{ $value }} requests wait for a pod of {{ $labels.kn_revision_name }}',
  description: 'The function does not start, or not often enough for what is asked of it.',
  runbook:
    'Run `kubectl -n <namespace> get pods -l serving.knative.dev/revision=<revision>`; see its max-scale and what the nodes have free.',
  fires: {
    series: { [`kn_revision_request_queued{${helloLabels}}`]: '40x10' },
    at: '6m',
    alerts: [{ labels: hello, summary: '40 requests wait for a pod of hello-00001' }],
  },
  quiet: { series: { [`kn_revision_request_queued{${helloLabels}}`]: '40x2 0x10' }, at: '6m' },
};

/** Labels of what the sidecars count: the namespace is that of the pod. */
const called = { namespace: 'functions', kn_revision_name: 'hello-00001' };
const calledLabels = 'namespace="functions",kn_revision_name="hello-00001"';

const revisionErrors: Alert = {
  name: 'KnativeRevisionErrors',
  expr: promql`${share(
    'kn_serving_invocation_duration_seconds_count',
    {},
    { http_response_status_code: { like: '5..' } },
    'namespace',
    'kn_revision_name',
  )} > 0.05`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $value | humanizePercentage }} of the calls of {{ $labels.kn_revision_name }} fail',
  description: 'The function answers 5xx; events are tried again and end in the dead letters.',
  runbook:
    'Read the log of the function in Grafana; `kubectl -n <namespace> get revision <revision>` for its conditions.',
  fires: {
    series: {
      [`kn_serving_invocation_duration_seconds_count{${calledLabels},http_response_status_code="200"}`]:
        '0+90x20',
      [`kn_serving_invocation_duration_seconds_count{${calledLabels},http_response_status_code="500"}`]:
        '0+10x20',
    },
    at: '16m',
    alerts: [{ labels: called, summary: '10% of the calls of hello-00001 fail' }],
  },
  quiet: {
    series: {
      [`kn_serving_invocation_duration_seconds_count{${calledLabels},http_response_status_code="200"}`]:
        '0+90x20',
      [`kn_serving_invocation_duration_seconds_count{${calledLabels},http_response_status_code="404"}`]:
        '0+10x20',
    },
    at: '16m',
  },
};

const podsMissing: Alert = {
  name: 'KnativePodsMissing',
  expr: promql`${missing} > 0`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $labels.kn_revision_name }} lacks {{ $value }} pods',
  description: 'The autoscaler wants more pods than the cluster gives it.',
  runbook: 'Describe its pending pod: capacity, a quota, or an image that cannot be pulled.',
  fires: {
    series: {
      [`kn_revision_pods_desired{${helloLabels}}`]: '3x20',
      [`kn_revision_pods_count{${helloLabels}}`]: '1x20',
    },
    at: '16m',
    alerts: [{ labels: hello, summary: 'hello-00001 lacks 2 pods' }],
  },
  quiet: {
    series: {
      [`kn_revision_pods_desired{${helloLabels}}`]: '3x20',
      [`kn_revision_pods_count{${helloLabels}}`]: '1x5 3x15',
    },
    at: '16m',
  },
};

const activatorCutOff: Alert = {
  name: 'KnativeActivatorCutOff',
  expr: promql`${min(metric('kn_activator_stats_conn_reachable'), 'pod', 'peer')} == 0`,
  for: '5m',
  severity: 'critical',
  summary: '{{ $labels.pod }} cannot tell the {{ $labels.peer }} of waiting requests',
  description: 'Functions that sleep are not woken.',
  runbook:
    'Describe the autoscaler in knative-serving; between the two a NetworkPolicy or the mesh may stand.',
  fires: {
    series: { 'kn_activator_stats_conn_reachable{pod="activator-a",peer="autoscaler"}': '0x10' },
    at: '6m',
    alerts: [
      {
        labels: { pod: 'activator-a', peer: 'autoscaler' },
        summary: 'activator-a cannot tell the autoscaler of waiting requests',
      },
    ],
  },
  quiet: {
    series: { 'kn_activator_stats_conn_reachable{pod="activator-a",peer="autoscaler"}': '0x2 1x8' },
    at: '6m',
  },
};

/** Functions and what runs them. */
export const knative: Monitor = {
  name: 'knative',
  component: 'knative',
  layer: 'serverless',
  alerts: [controllerErrors, activatorQueue, revisionErrors, podsMissing, activatorCutOff],
  panels: [
    graph('Calls', 'reqps', [
      sum(
        rate('kn_serving_invocation_duration_seconds_count'),
        'kn_revision_name',
        'http_response_status_code',
      ),
      '{{kn_revision_name}} {{http_response_status_code}}',
    ]),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'kn_serving_invocation_duration_seconds_bucket', {}, 'kn_revision_name'),
      '{{kn_revision_name}}',
    ]),
    graph('Pods', 'short', [max(metric('kn_revision_pods_count'), ...revision), '{{kn_revision_name}}']),
    graph('Waiting at the activator', 'short', [
      sum(metric('kn_revision_request_queued'), ...revision),
      '{{kn_revision_name}}',
    ]),
    graph('Work of the controllers', 'short', [max(metric('kn_workqueue_depth'), 'name'), '{{name}}']),
  ],
};
