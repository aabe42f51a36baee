import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { max, metric, min, promql } from '../promql.ts';

const left = min(
  promql`${metric('kubelet_volume_stats_available_bytes')} / ${metric('kubelet_volume_stats_capacity_bytes')}`,
  'namespace',
  'persistentvolumeclaim',
);

function samples(available: string): Readonly<Record<string, string>> {
  const labels = '{namespace="loki",persistentvolumeclaim="storage-loki-0"}';
  return {
    [`kubelet_volume_stats_available_bytes${labels}`]: available,
    [`kubelet_volume_stats_capacity_bytes${labels}`]: '100x20',
  };
}

const claim = { namespace: 'loki', persistentvolumeclaim: 'storage-loki-0' };

const filling: Alert = {
  name: 'PersistentVolumeFilling',
  expr: promql`${left} < 0.15`,
  for: '15m',
  severity: 'warning',
  summary:
    'Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left',
  description:
    'Whoever writes there stops when it is full; Longhorn volumes can grow, local-path ones share the disk.',
  runbook:
    'Lower the retention of its owner or raise its size in the literal of the cluster (Longhorn only).',
  fires: {
    series: samples('10x20'),
    at: '16m',
    alerts: [{ labels: claim, summary: 'Volume loki/storage-loki-0 has 10% left' }],
  },
  quiet: { series: samples('40x20'), at: '16m' },
};

const full: Alert = {
  name: 'PersistentVolumeFull',
  expr: promql`${left} < 0.03`,
  for: '1m',
  severity: 'critical',
  summary:
    'Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} is full: {{ $value | humanizePercentage }} left',
  description: 'Writes fail now or within minutes.',
  runbook:
    'Make room by hand in the pod, then lower the retention or raise the size as for PersistentVolumeFilling.',
  fires: {
    series: samples('1x20'),
    at: '5m',
    alerts: [{ labels: claim, summary: 'Volume loki/storage-loki-0 is full: 1% left' }],
  },
  quiet: { series: samples('10x20'), at: '5m' },
};

const pending: Alert = {
  name: 'PersistentVolumeClaimPending',
  expr: promql`${max(
    metric('kube_persistentvolumeclaim_status_phase', { phase: 'Pending' }),
    'namespace',
    'persistentvolumeclaim',
  )} > 0`,
  for: '30m',
  severity: 'warning',
  summary:
    'Claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has had no volume for half an hour',
  description: 'No provisioner serves its class, no node has room for it, or no pod uses it.',
  runbook: 'Run `kubectl -n <namespace> describe pvc <claim>`: its events name the reason.',
  fires: {
    series: {
      'kube_persistentvolumeclaim_status_phase{namespace="redis",persistentvolumeclaim="data-redis-0",phase="Pending"}':
        '1x40',
    },
    at: '31m',
    alerts: [
      {
        labels: { namespace: 'redis', persistentvolumeclaim: 'data-redis-0' },
        summary: 'Claim redis/data-redis-0 has had no volume for half an hour',
      },
    ],
  },
  quiet: {
    series: {
      'kube_persistentvolumeclaim_status_phase{namespace="redis",persistentvolumeclaim="data-redis-0",phase="Pending"}':
        '1x5 0x35',
      'kube_persistentvolumeclaim_status_phase{namespace="redis",persistentvolumeclaim="data-redis-0",phase="Bound"}':
        '0x5 1x35',
    },
    at: '31m',
  },
};

/** Claims and how full their volumes are. */
export const volumes: Monitor = {
  name: 'volumes',
  layer: 'cluster',
  alerts: [filling, full, pending],
  panels: [graph('Volumes, share left', 'percentunit', [left, '{{namespace}}/{{persistentvolumeclaim}}'])],
};
