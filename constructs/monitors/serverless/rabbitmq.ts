import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { down, growth, max, metric, promql, rate, sum } from '../promql.ts';

const pod = { pod: 'rabbitmq-server-0' };
const queue = ['vhost', 'queue'] as const;
const deadLetters = promql`${growth('rabbitmq_global_messages_dead_lettered_rejected_total', {}, '15m')} > 0 or ${growth(
  'rabbitmq_global_messages_dead_lettered_delivery_limit_total',
  {},
  '15m',
)} > 0`;

const brokerDown: Alert = {
  name: 'RabbitmqDown',
  expr: down('rabbitmq'),
  for: '5m',
  severity: 'critical',
  summary: 'RabbitMQ does not answer',
  description: 'No event is delivered; whoever sends one gets an error.',
  runbook:
    'Run `kubectl get rabbitmqclusters -A` and read the log of its pods; a node that was killed may wait for its peers.',
  fires: {
    series: { 'up{job="rabbitmq",pod="rabbitmq-server-0"}': '0x10' },
    at: '6m',
    alerts: [{ labels: { job: 'rabbitmq' }, summary: 'RabbitMQ does not answer' }],
  },
  quiet: {
    series: {
      'up{job="rabbitmq",pod="rabbitmq-server-0"}': '0x10',
      'up{job="rabbitmq",pod="rabbitmq-server-1"}': '1x10',
    },
    at: '6m',
  },
};

const queueGrowing: Alert = {
  name: 'RabbitmqQueueGrowing',
  expr: promql`${sum(metric('rabbitmq_queue_messages_ready'), ...queue)} > 1000 and ${sum(
    promql`delta(${metric('rabbitmq_queue_messages_ready', {}, '15m')})`,
    ...queue,
  )} > 0`,
  for: '15m',
  severity: 'warning',
  summary: '{{ $value | humanize }} events wait in {{ $labels.queue }}, and more come than go',
  description:
    'A subscriber is slower than its events: a dispatcher delivers one at a time unless its trigger says otherwise.',
  runbook: 'Raise the parallelism of the trigger of this queue, or see why its function is slow.',
  fires: {
    series: {
      'rabbitmq_queue_messages_ready{pod="rabbitmq-server-0",vhost="/",queue="t.functions.hello"}':
        '2000+100x40',
    },
    at: '20m',
    alerts: [
      {
        labels: { vhost: '/', queue: 't.functions.hello' },
        summary: '4k events wait in t.functions.hello, and more come than go',
      },
    ],
  },
  quiet: {
    series: {
      'rabbitmq_queue_messages_ready{pod="rabbitmq-server-0",vhost="/",queue="t.functions.slow"}':
        '9000-100x60',
      'rabbitmq_queue_messages_ready{pod="rabbitmq-server-0",vhost="/",queue="t.functions.hello"}': '0+10x60',
    },
    at: '40m',
  },
};

const deadLettered: Alert = {
  name: 'RabbitmqDeadLetters',
  expr: deadLetters,
  severity: 'warning',
  summary: '{{ $value | humanize }} events became dead letters in fifteen minutes',
  description: 'A function failed at them as often as its trigger allows.',
  runbook:
    'Read the log of the function; dead letters carry `knativeerrorcode` and can be sent again when it is repaired.',
  fires: {
    series: {
      'rabbitmq_global_messages_dead_lettered_rejected_total{pod="rabbitmq-server-0",queue_type="rabbit_quorum_queue"}':
        '_x5 3x10',
      'rabbitmq_global_messages_dead_lettered_delivery_limit_total{pod="rabbitmq-server-0",queue_type="rabbit_quorum_queue"}':
        '0x15',
    },
    at: '8m',
    alerts: [{ summary: '3 events became dead letters in fifteen minutes' }],
  },
  quiet: {
    series: {
      'rabbitmq_global_messages_dead_lettered_rejected_total{pod="rabbitmq-server-0",queue_type="rabbit_quorum_queue"}':
        '3x40',
      'rabbitmq_global_messages_dead_lettered_delivery_limit_total{pod="rabbitmq-server-0",queue_type="rabbit_quorum_queue"}':
        '0x40',
    },
    at: '30m',
  },
};

const memoryAlarm: Alert = {
  name: 'RabbitmqMemoryAlarm',
  expr: promql`${max(metric('rabbitmq_alarms_memory_used_watermark'), 'pod')} > 0`,
  for: '1m',
  severity: 'critical',
  summary: '{{ $labels.pod }} has no memory left and blocks senders',
  description: 'Above its watermark RabbitMQ takes no event until it has delivered some.',
  runbook: 'See which queue is long; raise the memory of the broker in the sizes of the cluster.',
  fires: {
    series: { 'rabbitmq_alarms_memory_used_watermark{pod="rabbitmq-server-0"}': '1x10' },
    at: '3m',
    alerts: [{ labels: pod, summary: 'rabbitmq-server-0 has no memory left and blocks senders' }],
  },
  quiet: { series: { 'rabbitmq_alarms_memory_used_watermark{pod="rabbitmq-server-0"}': '0x10' }, at: '3m' },
};

const diskAlarm: Alert = {
  name: 'RabbitmqDiskAlarm',
  expr: promql`${max(metric('rabbitmq_alarms_free_disk_space_watermark'), 'pod')} > 0`,
  for: '1m',
  severity: 'critical',
  summary: '{{ $labels.pod }} has no disk left and blocks senders',
  description: 'Below its limit of free disk RabbitMQ takes no event.',
  runbook: 'Empty or delete a queue that nobody reads, or raise the storage of the broker.',
  fires: {
    series: { 'rabbitmq_alarms_free_disk_space_watermark{pod="rabbitmq-server-0"}': '1x10' },
    at: '3m',
    alerts: [{ labels: pod, summary: 'rabbitmq-server-0 has no disk left and blocks senders' }],
  },
  quiet: {
    series: { 'rabbitmq_alarms_free_disk_space_watermark{pod="rabbitmq-server-0"}': '0x10' },
    at: '3m',
  },
};

const peersMissing: Alert = {
  name: 'RabbitmqPeersUnreachable',
  expr: promql`${max(metric('rabbitmq_unreachable_cluster_peers_count'), 'pod')} > 0`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $labels.pod }} cannot reach {{ $value }} of its peers',
  description: 'Quorum queues work while more than half of the nodes see each other.',
  runbook: 'See that every pod of the broker runs; in the mesh its ports must be opaque.',
  fires: {
    series: { 'rabbitmq_unreachable_cluster_peers_count{pod="rabbitmq-server-0"}': '1x15' },
    at: '11m',
    alerts: [{ labels: pod, summary: 'rabbitmq-server-0 cannot reach 1 of its peers' }],
  },
  quiet: {
    series: { 'rabbitmq_unreachable_cluster_peers_count{pod="rabbitmq-server-0"}': '1x5 0x10' },
    at: '11m',
  },
};

/** The broker of events. */
export const rabbitmq: Monitor = {
  name: 'rabbitmq',
  component: 'rabbitmq',
  layer: 'serverless',
  alerts: [brokerDown, queueGrowing, deadLettered, memoryAlarm, diskAlarm, peersMissing],
  panels: [
    stat('Events waiting', 'short', sum(metric('rabbitmq_queue_messages_ready')), {
      yellow: 1000,
      red: 10000,
    }),
    graph(
      'Events',
      'ops',
      [sum(rate('rabbitmq_global_messages_received_total')), 'received'],
      [sum(rate('rabbitmq_global_messages_delivered_total')), 'delivered'],
    ),
    graph(
      'Dead letters',
      'ops',
      [sum(rate('rabbitmq_global_messages_dead_lettered_rejected_total')), 'rejected'],
      [sum(rate('rabbitmq_global_messages_dead_lettered_delivery_limit_total')), 'delivery limit'],
    ),
    graph('Memory of RabbitMQ', 'bytes', [
      max(metric('rabbitmq_process_resident_memory_bytes'), 'pod'),
      '{{pod}}',
    ]),
  ],
};
