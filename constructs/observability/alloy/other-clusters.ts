import type { Writers } from './destinations.ts';
import { output } from './otlp.ts';
import { type Block, block, component } from './syntax.ts';

/** Ports on which other clusters write. */
export const receiverPorts = { logs: 3100, metrics: 9009, traces: 4319 } as const;

/** Paths below the one host of the receiver, by signal; those of the clients' protocols. */
export const receiverPaths = {
  logs: '/loki/api/v1/push',
  metrics: '/api/v1/metrics/write',
  traces: '/v1/traces',
} as const;

/** What other clusters send, handed on as it is: it carries their names already. */
export function otherClusters({ logs, metrics, traces }: Writers): readonly Block[] {
  const http = (port: number): Block => block('http', { listen_address: '0.0.0.0', listen_port: port });
  return [
    ...(logs
      ? [
          component('loki.source.api', 'clusters', {
            attributes: { use_incoming_timestamp: true, forward_to: [logs.export('receiver')] },
            blocks: [http(receiverPorts.logs)],
          }),
        ]
      : []),
    ...(metrics ? [remoteWrite(receiverPorts.metrics, metrics)] : []),
    ...(traces
      ? [
          component('otelcol.receiver.otlp', 'clusters', {
            blocks: [block('http', { endpoint: `0.0.0.0:${receiverPorts.traces}` }), output({ traces })],
          }),
        ]
      : []),
  ];
}

/** Takes Prometheus' remote write and hands it on. */
export function remoteWrite(port: number, to: Block): Block {
  return component('prometheus.receive_http', 'clusters', {
    attributes: { forward_to: [to.export('receiver')] },
    blocks: [block('http', { listen_address: '0.0.0.0', listen_port: port })],
  });
}
