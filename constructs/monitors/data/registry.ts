import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { metric, promql, quantile, rate, share, sum } from '../promql.ts';

const registryDown: Alert = {
  name: 'RegistryDown',
  expr: promql`${sum(metric('up', { job: { like: 'registry-.+' } }), 'job')} == 0`,
  for: '5m',
  severity: 'critical',
  summary: '{{ $labels.job }} of function images does not answer',
  description:
    'Without the writer functions cannot be built, without the readers those that start on a new node cannot be pulled.',
  runbook: 'Describe its pods; both need the bucket in the object store.',
  fires: {
    series: { 'up{job="registry-writer",pod="registry-0"}': '0x10' },
    at: '6m',
    alerts: [
      { labels: { job: 'registry-writer' }, summary: 'registry-writer of function images does not answer' },
    ],
  },
  quiet: {
    series: {
      'up{job="registry-writer",pod="registry-0"}': '1x10',
      'up{job="registry-reader",pod="registry-reader-a"}': '0x10',
      'up{job="registry-reader",pod="registry-reader-b"}': '1x10',
    },
    at: '6m',
  },
};

const serverErrors: Alert = {
  name: 'RegistryServerErrors',
  expr: promql`${share('registry_http_requests_total', {}, { code: { like: '5..' } })} > 0.05`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $value | humanizePercentage }} of the requests to the registry fail',
  description:
    'It cannot read or write its storage; during garbage collection writes are refused on purpose.',
  runbook: 'Look at its log; then at the object store or the volume behind it.',
  fires: {
    series: {
      'registry_http_requests_total{handler="blob_upload",method="put",code="201"}': '0+30x20',
      'registry_http_requests_total{handler="blob_upload",method="put",code="503"}': '0+10x20',
    },
    at: '16m',
    alerts: [{ summary: '25% of the requests to the registry fail' }],
  },
  quiet: {
    series: {
      'registry_http_requests_total{handler="manifest",method="head",code="404"}': '0+30x20',
      'registry_http_requests_total{handler="manifest",method="get",code="200"}': '0+30x20',
    },
    at: '16m',
  },
};

/** The registry of function images. */
export const registry: Monitor = {
  name: 'registry',
  component: 'registry',
  layer: 'data',
  alerts: [registryDown, serverErrors],
  panels: [
    graph('Requests to the registry', 'reqps', [
      sum(rate('registry_http_requests_total'), 'method', 'code'),
      '{{method}} {{code}}',
    ]),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'registry_http_request_duration_seconds_bucket', {}, 'handler'),
      '{{handler}}',
    ]),
  ],
};
