import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, min, promql, rate, sum } from '../promql.ts';

const realFilesystems = { fstype: { unlike: 'tmpfs|overlay|squashfs|ramfs' }, mountpoint: '/' };
const pressures = { condition: { like: '(Memory|Disk|PID)Pressure' }, status: 'true' };

const notReady: Alert = {
  name: 'NodeNotReady',
  expr: promql`${max(metric('kube_node_status_condition', { condition: 'Ready', status: 'true' }), 'node')} == 0`,
  for: '5m',
  severity: 'critical',
  summary: 'Node {{ $labels.node }} is not ready',
  description:
    'Its kubelet does not report: its pods are moved away after five minutes, volumes that it holds are not.',
  runbook:
    'Run `kubectl describe node <node>`; on kind `docker start <node>`, on k3s `systemctl status k3s` on the machine.',
  fires: {
    series: { 'kube_node_status_condition{node="pi-2",condition="Ready",status="true"}': '0x10' },
    at: '6m',
    alerts: [{ labels: { node: 'pi-2' }, summary: 'Node pi-2 is not ready' }],
  },
  quiet: {
    series: { 'kube_node_status_condition{node="pi-2",condition="Ready",status="true"}': '1x3 0x2 1x5' },
    at: '6m',
  },
};

const pressure: Alert = {
  name: 'NodePressure',
  expr: promql`${max(metric('kube_node_status_condition', pressures), 'node', 'condition')} > 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Node {{ $labels.node }} has {{ $labels.condition }}',
  description: 'The kubelet evicts pods of the node and takes no new ones.',
  runbook:
    'Run `kubectl describe node <node>` for what it evicts; free disk with `crictl rmi --prune`, memory by moving the largest pod.',
  fires: {
    series: {
      'kube_node_status_condition{node="pro-worker",condition="DiskPressure",status="true"}': '1x10',
    },
    at: '6m',
    alerts: [
      {
        labels: { node: 'pro-worker', condition: 'DiskPressure' },
        summary: 'Node pro-worker has DiskPressure',
      },
    ],
  },
  quiet: {
    series: {
      'kube_node_status_condition{node="pro-worker",condition="DiskPressure",status="true"}': '0x10',
      'kube_node_status_condition{node="pro-worker",condition="DiskPressure",status="false"}': '1x10',
      'kube_node_status_condition{node="pro-worker",condition="Ready",status="true"}': '1x10',
    },
    at: '6m',
  },
};

const diskFilling: Alert = {
  name: 'NodeDiskFilling',
  expr: promql`${min(
    promql`${metric('node_filesystem_avail_bytes', realFilesystems)} / ${metric('node_filesystem_size_bytes', realFilesystems)}`,
    'instance',
  )} < 0.1`,
  for: '15m',
  severity: 'warning',
  summary: 'The disk of {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
  description: 'Images, logs and local volumes share it; the kubelet starts to evict pods at a tenth.',
  runbook:
    'Look for the largest folders below /var/lib with `du -xh -d 3`; prune images, then lower retentions.',
  fires: {
    series: {
      'node_filesystem_avail_bytes{instance="10.0.0.2:9100",fstype="ext4",mountpoint="/"}': '5x20',
      'node_filesystem_size_bytes{instance="10.0.0.2:9100",fstype="ext4",mountpoint="/"}': '100x20',
    },
    at: '16m',
    alerts: [{ labels: { instance: '10.0.0.2:9100' }, summary: 'The disk of 10.0.0.2:9100 has 5% left' }],
  },
  quiet: {
    series: {
      'node_filesystem_avail_bytes{instance="10.0.0.2:9100",fstype="ext4",mountpoint="/"}': '50x20',
      'node_filesystem_size_bytes{instance="10.0.0.2:9100",fstype="ext4",mountpoint="/"}': '100x20',
      'node_filesystem_avail_bytes{instance="10.0.0.2:9100",fstype="tmpfs",mountpoint="/run"}': '0x20',
      'node_filesystem_size_bytes{instance="10.0.0.2:9100",fstype="tmpfs",mountpoint="/run"}': '100x20',
    },
    at: '16m',
  },
};

const memoryShort: Alert = {
  name: 'NodeMemoryShort',
  expr: promql`${min(
    promql`${metric('node_memory_MemAvailable_bytes')} / ${metric('node_memory_MemTotal_bytes')}`,
    'instance',
  )} < 0.05`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
  description: 'The next allocation may end in the kernel killing a process, whichever is largest.',
  runbook: 'Run `kubectl top pod -A --sort-by=memory`; lower a limit or move a pod, models first.',
  fires: {
    series: {
      'node_memory_MemAvailable_bytes{instance="10.0.0.2:9100"}': '2x20',
      'node_memory_MemTotal_bytes{instance="10.0.0.2:9100"}': '100x20',
    },
    at: '16m',
    alerts: [{ labels: { instance: '10.0.0.2:9100' }, summary: '10.0.0.2:9100 has 2% of its memory left' }],
  },
  quiet: {
    series: {
      'node_memory_MemAvailable_bytes{instance="10.0.0.2:9100"}': '20x20',
      'node_memory_MemTotal_bytes{instance="10.0.0.2:9100"}': '100x20',
    },
    at: '16m',
  },
};

/** Nodes: their conditions, disks and memory. */
export const nodes: Monitor = {
  name: 'nodes',
  layer: 'cluster',
  alerts: [notReady, pressure, diskFilling, memoryShort],
  panels: [
    stat(
      'Nodes that are not ready',
      'short',
      promql`count(${metric('kube_node_status_condition', { condition: 'Ready', status: 'true' })} == 0) or vector(0)`,
      { yellow: 1, red: 1 },
    ),
    graph('CPU in use', 'percentunit', [
      promql`1 - avg by (cluster, instance) (${rate('node_cpu_seconds_total', { mode: 'idle' })})`,
      '{{instance}}',
    ]),
    graph('Memory available', 'bytes', [
      sum(metric('node_memory_MemAvailable_bytes'), 'instance'),
      '{{instance}}',
    ]),
    graph('Disk left', 'percentunit', [
      promql`${metric('node_filesystem_avail_bytes', realFilesystems)} / ${metric('node_filesystem_size_bytes', realFilesystems)}`,
      '{{instance}}',
    ]),
  ],
};
