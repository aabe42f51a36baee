import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { down, max, metric, min, promql, quantile, rate, share, sum } from '../promql.ts';

const serverError = { code: { like: '5..' } };
const left = promql`${min(metric('SeaweedFS_volumeServer_resource', { type: 'avail' }), 'pod', 'name')} / ${max(
  metric('SeaweedFS_volumeServer_resource', { type: 'all' }),
  'pod',
  'name',
)}`;
const minioLeft = promql`${min(metric('minio_cluster_capacity_usable_free_bytes'), 'pod')} / ${max(
  metric('minio_cluster_capacity_usable_total_bytes'),
  'pod',
)}`;

const storeDown: Alert = {
  name: 'ObjectStoreDown',
  expr: down('object-store'),
  for: '5m',
  severity: 'critical',
  summary: 'The object store does not answer',
  description: 'Logs and traces are not kept, functions cannot be built.',
  runbook: 'Describe its pod; it needs its volume, and so the node that holds it.',
  fires: {
    series: { 'up{job="object-store",pod="object-store-0"}': '0x10' },
    at: '6m',
    alerts: [{ labels: { job: 'object-store' }, summary: 'The object store does not answer' }],
  },
  quiet: { series: { 'up{job="object-store",pod="object-store-0"}': '1x3 0x2 1x10' }, at: '6m' },
};

const serverErrors: Alert = {
  name: 'ObjectStoreServerErrors',
  expr: promql`${share('SeaweedFS_s3_request_total', {}, serverError)} > 0.05`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $value | humanizePercentage }} of the requests to the object store fail',
  description: 'The store answers 5xx: its filer or its volumes do not take part.',
  runbook: 'Look at its log for the first error; a full disk makes volumes read-only.',
  fires: {
    series: {
      'SeaweedFS_s3_request_total{type="PUT",code="200",bucket="loki"}': '0+90x20',
      'SeaweedFS_s3_request_total{type="PUT",code="500",bucket="loki"}': '0+10x20',
    },
    at: '16m',
    alerts: [{ summary: '10% of the requests to the object store fail' }],
  },
  quiet: {
    series: {
      'SeaweedFS_s3_request_total{type="PUT",code="200",bucket="loki"}': '0+90x20',
      'SeaweedFS_s3_request_total{type="GET",code="404",bucket="loki"}': '0+50x20',
    },
    at: '16m',
  },
};

const filling: Alert = {
  name: 'ObjectStoreFilling',
  expr: promql`${left} < 0.1 or ${minioLeft} < 0.1`,
  for: '15m',
  severity: 'critical',
  summary: 'The disk of the object store ({{ $labels.pod }}) has {{ $value | humanizePercentage }} left',
  description: 'When it is full the store becomes read-only, and logs and traces are lost.',
  runbook:
    'Lower the retention of Loki and Tempo, remove old function images, or raise the size of its volume.',
  fires: {
    series: {
      'SeaweedFS_volumeServer_resource{pod="object-store-0",name="/data",type="avail"}': '4x20',
      'SeaweedFS_volumeServer_resource{pod="object-store-0",name="/data",type="all"}': '100x20',
      'minio_cluster_capacity_usable_free_bytes{pod="minio-0"}': '5x20',
      'minio_cluster_capacity_usable_total_bytes{pod="minio-0"}': '100x20',
    },
    at: '16m',
    alerts: [
      {
        labels: { pod: 'object-store-0', name: '/data' },
        summary: 'The disk of the object store (object-store-0) has 4% left',
      },
      { labels: { pod: 'minio-0' }, summary: 'The disk of the object store (minio-0) has 5% left' },
    ],
  },
  quiet: {
    series: {
      'SeaweedFS_volumeServer_resource{pod="object-store-0",name="/data",type="avail"}': '40x20',
      'SeaweedFS_volumeServer_resource{pod="object-store-0",name="/data",type="used"}': '60x20',
      'SeaweedFS_volumeServer_resource{pod="object-store-0",name="/data",type="all"}': '100x20',
      'minio_cluster_capacity_usable_free_bytes{pod="minio-0"}': '50x20',
      'minio_cluster_capacity_usable_total_bytes{pod="minio-0"}': '100x20',
    },
    at: '16m',
  },
};

/** The S3 store: SeaweedFS, or MinIO where it is chosen. */
export const objectStore: Monitor = {
  name: 'object-store',
  component: 'object-store',
  layer: 'data',
  alerts: [storeDown, serverErrors, filling],
  panels: [
    graph('S3 requests', 'reqps', [
      sum(rate('SeaweedFS_s3_request_total'), 'type', 'code'),
      '{{type}} {{code}}',
    ]),
    graph('S3 duration, 95th percentile', 's', [
      quantile(0.95, 'SeaweedFS_s3_request_seconds_bucket', {}, 'type'),
      '{{type}}',
    ]),
    graph(
      'Object store, share left',
      'percentunit',
      [left, 'SeaweedFS {{name}}'],
      [minioLeft, 'MinIO {{pod}}'],
    ),
  ],
};
