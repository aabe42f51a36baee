import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { down, promql, quantile, rate, share, sum } from '../promql.ts';

const service = 'web-web-80@kubernetes';

const traefikDown: Alert = {
  name: 'TraefikDown',
  expr: down('traefik'),
  for: '5m',
  severity: 'critical',
  summary: 'No ingress: Traefik does not answer',
  description: 'Nothing of the cluster can be reached from outside.',
  runbook: 'Run `kubectl -n traefik get pods`; on kind see that nobody else has the ports of the machine.',
  fires: {
    series: { 'up{job="traefik",pod="traefik-a"}': '1x2 _x20' },
    at: '15m',
    alerts: [{ labels: { job: 'traefik' }, summary: 'No ingress: Traefik does not answer' }],
  },
  quiet: {
    series: { 'up{job="traefik",pod="traefik-a"}': '1x20', 'up{job="traefik",pod="traefik-b"}': '0x20' },
    at: '15m',
  },
};

const serverErrors: Alert = {
  name: 'TraefikServerErrors',
  expr: promql`${share('traefik_service_requests_total', {}, { code: { like: '5..' } }, 'service')} > 0.05`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $value | humanizePercentage }} of the requests to {{ $labels.service }} fail',
  description: 'The service behind the ingress answers 5xx, or Traefik cannot reach it.',
  runbook: 'Look at the log of the service; 502 and 504 are a pod that is not there or a NetworkPolicy.',
  fires: {
    series: {
      [`traefik_service_requests_total{service="${service}",code="200"}`]: '0+75x20',
      [`traefik_service_requests_total{service="${service}",code="502"}`]: '0+25x20',
    },
    at: '16m',
    alerts: [{ labels: { service }, summary: '25% of the requests to web-web-80@kubernetes fail' }],
  },
  quiet: {
    series: {
      [`traefik_service_requests_total{service="${service}",code="200"}`]: '0+99x20',
      [`traefik_service_requests_total{service="${service}",code="502"}`]: '0+1x20',
    },
    at: '16m',
  },
};

/** The edge of the cluster. */
export const traefik: Monitor = {
  name: 'traefik',
  component: 'traefik',
  layer: 'prerequisites',
  alerts: [traefikDown, serverErrors],
  panels: [
    graph('Requests', 'reqps', [sum(rate('traefik_service_requests_total'), 'service'), '{{service}}']),
    graph('Failed requests', 'percentunit', [
      share('traefik_service_requests_total', {}, { code: { like: '5..' } }, 'service'),
      '{{service}}',
    ]),
    graph('Duration, 95th percentile', 's', [
      quantile(0.95, 'traefik_service_request_duration_seconds_bucket', {}, 'service'),
      '{{service}}',
    ]),
  ],
};
