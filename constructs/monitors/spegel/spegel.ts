import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { metric, promql, rate, share, sum } from '../promql.ts';

const nothingAdvertised: Alert = {
  name: 'SpegelAdvertisesNothing',
  expr: promql`${sum(metric('spegel_advertised_keys'), 'pod')} == 0`,
  for: '30m',
  severity: 'warning',
  summary: '{{ $labels.pod }} offers none of the images of its node',
  description:
    'It does not read the content store of containerd; other nodes pull from the internet instead.',
  runbook:
    'Check `discard_unpacked_layers = false` and the registry path in the configuration of containerd.',
  fires: {
    series: { 'spegel_advertised_keys{pod="spegel-a",registry="docker.io"}': '0x40' },
    at: '31m',
    alerts: [{ labels: { pod: 'spegel-a' }, summary: 'spegel-a offers none of the images of its node' }],
  },
  quiet: {
    series: {
      'spegel_advertised_keys{pod="spegel-a",registry="docker.io"}': '0x40',
      'spegel_advertised_keys{pod="spegel-a",registry="ghcr.io"}': '12x40',
    },
    at: '31m',
  },
};

/** Images that nodes take from each other. */
export const spegel: Monitor = {
  name: 'spegel',
  component: 'spegel',
  layer: 'spegel',
  alerts: [nothingAdvertised],
  panels: [
    stat('Found at another node', 'percentunit', share('spegel_mirror_requests_total', {}, { cache: 'hit' })),
    graph('Requests', 'reqps', [
      sum(rate('spegel_mirror_requests_total'), 'registry', 'cache'),
      '{{registry}} {{cache}}',
    ]),
    graph('Images offered', 'short', [sum(metric('spegel_advertised_keys'), 'pod'), '{{pod}}']),
  ],
};
