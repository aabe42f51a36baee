import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, promql, sum } from '../promql.ts';

const volume = { volume: 'pvc-1', pvc: 'data-redis-0', pvc_namespace: 'redis' };
const volumeLabels = 'volume="pvc-1",pvc="data-redis-0",pvc_namespace="redis",node="pi-1"';

const degraded: Alert = {
  name: 'LonghornVolumeDegraded',
  expr: promql`${max(metric('longhorn_volume_robustness', { state: 'degraded' }), 'volume', 'pvc', 'pvc_namespace')} > 0`,
  for: '30m',
  severity: 'warning',
  summary: 'Volume of {{ $labels.pvc_namespace }}/{{ $labels.pvc }} has fewer replicas than it should',
  description: 'It works, but the next disk or node that fails may take the data with it.',
  runbook:
    'Run `kubectl -n longhorn-system get replicas.longhorn.io | grep <volume>`; a replica comes back when a node with room is ready.',
  fires: {
    series: { [`longhorn_volume_robustness{${volumeLabels},state="degraded"}`]: '1x40' },
    at: '31m',
    alerts: [{ labels: volume, summary: 'Volume of redis/data-redis-0 has fewer replicas than it should' }],
  },
  quiet: {
    series: {
      [`longhorn_volume_robustness{${volumeLabels},state="degraded"}`]: '1x20 0x20',
      [`longhorn_volume_robustness{${volumeLabels},state="healthy"}`]: '0x20 1x20',
    },
    at: '31m',
  },
};

const faulted: Alert = {
  name: 'LonghornVolumeFaulted',
  expr: promql`${max(metric('longhorn_volume_robustness', { state: 'faulted' }), 'volume', 'pvc', 'pvc_namespace')} > 0`,
  for: '2m',
  severity: 'critical',
  summary: 'Volume of {{ $labels.pvc_namespace }}/{{ $labels.pvc }} has no replica that works',
  description: 'Its pod cannot read or write.',
  runbook:
    'Bring the nodes of its replicas back first; if none comes, salvage a replica in the UI of Longhorn or restore a backup.',
  fires: {
    series: { [`longhorn_volume_robustness{${volumeLabels},state="faulted"}`]: '1x10' },
    at: '3m',
    alerts: [{ labels: volume, summary: 'Volume of redis/data-redis-0 has no replica that works' }],
  },
  quiet: {
    series: {
      [`longhorn_volume_robustness{${volumeLabels},state="faulted"}`]: '0x10',
      [`longhorn_volume_robustness{${volumeLabels},state="degraded"}`]: '1x10',
    },
    at: '3m',
  },
};

const nodeNotReady: Alert = {
  name: 'LonghornNodeNotReady',
  expr: promql`${max(metric('longhorn_node_status', { condition: 'ready' }), 'node')} == 0`,
  for: '10m',
  severity: 'warning',
  summary: 'Longhorn cannot use node {{ $labels.node }}',
  description: 'No replica is placed there, and those it holds are not updated.',
  runbook:
    'Run `kubectl -n longhorn-system describe nodes.longhorn.io <node>`; open-iscsi must run on the machine.',
  fires: {
    series: { 'longhorn_node_status{node="pi-2",condition="ready"}': '0x15' },
    at: '11m',
    alerts: [{ labels: { node: 'pi-2' }, summary: 'Longhorn cannot use node pi-2' }],
  },
  quiet: {
    series: {
      'longhorn_node_status{node="pi-2",condition="ready"}': '1x15',
      'longhorn_node_status{node="pi-2",condition="mountpropagation"}': '0x15',
    },
    at: '11m',
  },
};

const nodeFilling: Alert = {
  name: 'LonghornNodeFilling',
  expr: promql`${sum(metric('longhorn_node_storage_usage_bytes'), 'node')} / ${sum(
    metric('longhorn_node_storage_capacity_bytes'),
    'node',
  )} > 0.8`,
  for: '15m',
  severity: 'warning',
  summary: 'The disks of Longhorn on {{ $labels.node }} are {{ $value | humanizePercentage }} full',
  description: 'New replicas go elsewhere, and volumes become degraded when nowhere is room.',
  runbook: 'Delete claims that nobody uses and their snapshots, or add a disk to the node.',
  fires: {
    series: {
      'longhorn_node_storage_usage_bytes{node="pi-2"}': '90x20',
      'longhorn_node_storage_capacity_bytes{node="pi-2"}': '100x20',
    },
    at: '16m',
    alerts: [{ labels: { node: 'pi-2' }, summary: 'The disks of Longhorn on pi-2 are 90% full' }],
  },
  quiet: {
    series: {
      'longhorn_node_storage_usage_bytes{node="pi-2"}': '50x20',
      'longhorn_node_storage_capacity_bytes{node="pi-2"}': '100x20',
    },
    at: '16m',
  },
};

/** Replicated volumes and the nodes that hold them. */
export const longhorn: Monitor = {
  name: 'longhorn',
  component: 'longhorn',
  layer: 'prerequisites',
  alerts: [degraded, faulted, nodeNotReady, nodeFilling],
  panels: [
    stat(
      'Volumes that are not healthy',
      'short',
      promql`sum(${metric('longhorn_volume_robustness', { state: { like: 'degraded|faulted' } })}) or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    graph('Used on nodes', 'bytes', [sum(metric('longhorn_node_storage_usage_bytes'), 'node'), '{{node}}']),
    graph(
      'Throughput of volumes',
      'bytes',
      [sum(metric('longhorn_volume_read_throughput'), 'pvc'), 'read {{pvc}}'],
      [sum(metric('longhorn_volume_write_throughput'), 'pvc'), 'write {{pvc}}'],
    ),
  ],
};
