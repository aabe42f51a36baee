import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, promql, rate, sum } from '../promql.ts';

const web = { namespace: 'web', pod: 'web-1', container: 'web' };

const crashLooping: Alert = {
  name: 'PodCrashLooping',
  expr: promql`${max(
    promql`max_over_time(${metric('kube_pod_container_status_waiting_reason', { reason: 'CrashLoopBackOff' }, '5m')})`,
    'namespace',
    'pod',
    'container',
  )} > 0`,
  for: '10m',
  severity: 'warning',
  summary:
    'Container {{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} ends again and again',
  description: 'The kubelet waits longer before each new start.',
  runbook: 'Run `kubectl -n <namespace> logs <pod> -c <container> --previous`.',
  fires: {
    series: {
      'kube_pod_container_status_waiting_reason{namespace="web",pod="web-1",container="web",reason="CrashLoopBackOff"}':
        '1 1 _ 1 1 _ 1 1 _ 1 1 _ 1 1 _ 1',
    },
    at: '13m',
    alerts: [{ labels: web, summary: 'Container web of web/web-1 ends again and again' }],
  },
  quiet: {
    series: {
      'kube_pod_container_status_waiting_reason{namespace="web",pod="web-1",container="web",reason="CrashLoopBackOff"}':
        '1x2 _x20',
      'kube_pod_container_status_waiting_reason{namespace="web",pod="web-2",container="web",reason="ContainerCreating"}':
        '1x20',
    },
    at: '13m',
  },
};

const imageMissing: Alert = {
  name: 'ImagePullFailing',
  expr: promql`${max(
    metric('kube_pod_container_status_waiting_reason', { reason: { like: 'ErrImagePull|ImagePullBackOff' } }),
    'namespace',
    'pod',
    'container',
  )} > 0`,
  for: '15m',
  severity: 'warning',
  summary:
    'The image of {{ $labels.container }} in {{ $labels.namespace }}/{{ $labels.pod }} cannot be pulled',
  description: 'The registry does not answer, wants a credential, or has no such tag for this architecture.',
  runbook: 'Run `kubectl -n <namespace> describe pod <pod>`, and `crictl pull` of the image on its node.',
  fires: {
    series: {
      'kube_pod_container_status_waiting_reason{namespace="web",pod="web-1",container="web",reason="ImagePullBackOff"}':
        '1x20',
    },
    at: '16m',
    alerts: [{ labels: web, summary: 'The image of web in web/web-1 cannot be pulled' }],
  },
  quiet: {
    series: {
      'kube_pod_container_status_waiting_reason{namespace="web",pod="web-1",container="web",reason="ImagePullBackOff"}':
        '1x3 _x17',
    },
    at: '16m',
  },
};

const outOfMemory: Alert = {
  name: 'ContainerOutOfMemory',
  expr: promql`${max(
    metric('kube_pod_container_status_last_terminated_reason', { reason: 'OOMKilled' }),
    'namespace',
    'pod',
    'container',
  )} > 0 and ${sum(
    promql`increase(${metric('kube_pod_container_status_restarts_total', {}, '15m')})`,
    'namespace',
    'pod',
    'container',
  )} > 0`,
  severity: 'warning',
  summary:
    'Container {{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} ran into its memory limit',
  description: 'The kernel killed it; what it did in memory is lost.',
  runbook:
    'Raise its limit where the component sets its resources, or find the leak; `homelab capacity` says what fits.',
  fires: {
    series: {
      'kube_pod_container_status_last_terminated_reason{namespace="web",pod="web-1",container="web",reason="OOMKilled"}':
        '_x5 1x15',
      'kube_pod_container_status_restarts_total{namespace="web",pod="web-1",container="web"}': '0x5 1x15',
    },
    at: '10m',
    alerts: [{ labels: web, summary: 'Container web of web/web-1 ran into its memory limit' }],
  },
  quiet: {
    series: {
      'kube_pod_container_status_last_terminated_reason{namespace="web",pod="web-1",container="web",reason="OOMKilled"}':
        '1x40',
      'kube_pod_container_status_restarts_total{namespace="web",pod="web-1",container="web"}': '1x40',
    },
    at: '30m',
  },
};

const pending: Alert = {
  name: 'PodPending',
  expr: promql`${max(metric('kube_pod_status_phase', { phase: { like: 'Pending|Unknown' } }), 'namespace', 'pod')} > 0`,
  for: '30m',
  severity: 'warning',
  summary: 'Pod {{ $labels.namespace }}/{{ $labels.pod }} has not started for half an hour',
  description: 'No node fits it, its volume is missing, or an image is still on its way.',
  runbook:
    'Run `kubectl -n <namespace> describe pod <pod>`: its events name the reason; `homelab capacity` what is free.',
  fires: {
    series: { 'kube_pod_status_phase{namespace="web",pod="web-1",phase="Pending"}': '1x40' },
    at: '31m',
    alerts: [
      {
        labels: { namespace: 'web', pod: 'web-1' },
        summary: 'Pod web/web-1 has not started for half an hour',
      },
    ],
  },
  quiet: {
    series: {
      'kube_pod_status_phase{namespace="web",pod="web-1",phase="Pending"}': '1x10 0x30',
      'kube_pod_status_phase{namespace="web",pod="web-1",phase="Running"}': '0x10 1x30',
    },
    at: '31m',
  },
};

const jobFailed: Alert = {
  name: 'JobFailed',
  expr: promql`${max(metric('kube_job_failed', { condition: 'true' }), 'namespace', 'job_name')} > 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Job {{ $labels.namespace }}/{{ $labels.job_name }} has failed',
  description: 'It used up its attempts; nobody starts it again.',
  runbook:
    'Run `kubectl -n <namespace> logs job/<job>`; delete it when the cause has gone, Flux makes it anew.',
  fires: {
    series: { 'kube_job_failed{namespace="loki",job_name="buckets",condition="true"}': '1x10' },
    at: '6m',
    alerts: [{ labels: { namespace: 'loki', job_name: 'buckets' }, summary: 'Job loki/buckets has failed' }],
  },
  quiet: {
    series: {
      'kube_job_failed{namespace="loki",job_name="buckets",condition="true"}': '0x10',
      'kube_job_failed{namespace="loki",job_name="buckets",condition="false"}': '1x10',
    },
    at: '6m',
  },
};

/** Pods and jobs of every namespace. */
export const workloads: Monitor = {
  name: 'workloads',
  layer: 'cluster',
  alerts: [crashLooping, imageMissing, outOfMemory, pending, jobFailed],
  panels: [
    stat(
      'Pods that do not run',
      'short',
      promql`sum(${metric('kube_pod_status_phase', { phase: { like: 'Pending|Unknown|Failed' } })}) or vector(0)`,
      { yellow: 1, red: 5 },
    ),
    graph('Restarts', 'ops', [
      promql`topk(10, ${sum(rate('kube_pod_container_status_restarts_total'), 'namespace', 'pod')} > 0)`,
      '{{namespace}}/{{pod}}',
    ]),
    graph('Memory by namespace', 'bytes', [
      sum(metric('container_memory_working_set_bytes', { container: { not: '' } }), 'namespace'),
      '{{namespace}}',
    ]),
  ],
};
