import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { growth, max, metric, min, promql, rate, sum } from '../promql.ts';

const limit = promql`(${max(metric('redis_memory_max_bytes'), 'pod')} > 0)`;
const up = metric('redis_up');
const pod = { pod: 'redis-0' };

const redisDown: Alert = {
  name: 'RedisDown',
  expr: promql`${min(up, 'pod')} == 0 or absent(${up})`,
  for: '5m',
  severity: 'critical',
  summary: 'Redis does not answer',
  description: 'What functions and agents cache or lock there is out of reach.',
  runbook:
    'Describe its pod and read its log; it refuses to start on a broken append-only file, `redis-check-aof` repairs it.',
  fires: {
    series: { 'redis_up{pod="redis-0"}': '0x10' },
    at: '6m',
    alerts: [{ labels: pod, summary: 'Redis does not answer' }],
  },
  quiet: { series: { 'redis_up{pod="redis-0"}': '1x10' }, at: '6m' },
};

const memoryHigh: Alert = {
  name: 'RedisMemoryHigh',
  expr: promql`${max(metric('redis_memory_used_bytes'), 'pod')} / ${limit} > 0.9`,
  for: '10m',
  severity: 'warning',
  summary: 'Redis uses {{ $value | humanizePercentage }} of its memory',
  description: 'At its limit it evicts keys or refuses writes, as its policy says.',
  runbook:
    'See with `redis-cli --bigkeys` who keeps most; give keys a time to live, or raise its memory in the literal.',
  fires: {
    series: {
      'redis_memory_used_bytes{pod="redis-0"}': '95x15',
      'redis_memory_max_bytes{pod="redis-0"}': '100x15',
    },
    at: '11m',
    alerts: [{ labels: pod, summary: 'Redis uses 95% of its memory' }],
  },
  quiet: {
    series: {
      'redis_memory_used_bytes{pod="redis-0"}': '40x15',
      'redis_memory_max_bytes{pod="redis-0"}': '100x15',
      'redis_memory_used_bytes{pod="unlimited-0"}': '95x15',
      'redis_memory_max_bytes{pod="unlimited-0"}': '0x15',
    },
    at: '11m',
  },
};

const rejecting: Alert = {
  name: 'RedisRejectsConnections',
  expr: promql`${growth('redis_rejected_connections_total', {}, '10m', 'pod')} > 0`,
  severity: 'warning',
  summary: 'Redis rejected {{ $value | humanize }} connections in ten minutes',
  description: 'Its clients hold more connections than it allows.',
  runbook: 'Run `redis-cli client list`: somebody opens connections and does not close them.',
  fires: {
    series: { 'redis_rejected_connections_total{pod="redis-0"}': '_x5 7x10' },
    at: '8m',
    alerts: [{ labels: pod, summary: 'Redis rejected 7 connections in ten minutes' }],
  },
  quiet: { series: { 'redis_rejected_connections_total{pod="redis-0"}': '7x30' }, at: '25m' },
};

const notSaved: Alert = {
  name: 'RedisNotSaved',
  expr: promql`${min(metric('redis_rdb_last_bgsave_status'), 'pod')} == 0`,
  for: '5m',
  severity: 'warning',
  summary: 'Redis could not write its snapshot',
  description: 'By default it then refuses writes; a restart loses what is newer than the last snapshot.',
  runbook: 'See whether its volume is full; forking needs free memory as well.',
  fires: {
    series: { 'redis_rdb_last_bgsave_status{pod="redis-0"}': '0x10' },
    at: '6m',
    alerts: [{ labels: pod, summary: 'Redis could not write its snapshot' }],
  },
  quiet: { series: { 'redis_rdb_last_bgsave_status{pod="redis-0"}': '1x10' }, at: '6m' },
};

/** Redis, by the exporter beside it. */
export const redis: Monitor = {
  name: 'redis',
  component: 'redis',
  layer: 'data',
  alerts: [redisDown, memoryHigh, rejecting, notSaved],
  panels: [
    graph('Commands of Redis', 'ops', [sum(rate('redis_commands_processed_total'), 'pod'), '{{pod}}']),
    graph(
      'Memory of Redis',
      'bytes',
      [max(metric('redis_memory_used_bytes'), 'pod'), 'used {{pod}}'],
      [limit, 'limit {{pod}}'],
    ),
    graph('Keys evicted', 'ops', [sum(rate('redis_evicted_keys_total'), 'pod'), '{{pod}}']),
  ],
};
