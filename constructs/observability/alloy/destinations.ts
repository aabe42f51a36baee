import { type Block, block, component, type Value } from './syntax.ts';

/** Where one signal is written. */
export interface Destination {
  readonly url: string;
  /** Files of a client certificate; needed where the URL is that of another cluster. */
  readonly tls?: ClientTls;
}

/** Paths in Alloy's own file system. */
export interface ClientTls {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Where Alloy writes: what is undefined is not collected. */
export interface Destinations {
  /** Loki's push API. */
  readonly logs?: Destination;
  /** Prometheus' remote write. */
  readonly metrics?: Destination;
  /** Root of OTLP over HTTP. */
  readonly traces?: Destination;
}

/** The writing ends of all pipelines, by signal. */
export interface Writers {
  readonly logs?: Block;
  readonly metrics?: Block;
  readonly traces?: Block;
}

/** One component for each destination. */
export function writers({ logs, metrics, traces }: Destinations): Writers {
  return {
    ...(logs ? { logs: component('loki.write', 'store', { blocks: [endpoint(logs)] }) } : {}),
    ...(metrics
      ? { metrics: component('prometheus.remote_write', 'store', { blocks: [endpoint(metrics)] }) }
      : {}),
    ...(traces
      ? { traces: component('otelcol.exporter.otlphttp', 'store', { blocks: [client(traces)] }) }
      : {}),
  };
}

function endpoint({ url, tls }: Destination): Block {
  return block('endpoint', { url }, tls ? [block('tls_config', files(tls))] : []);
}

function client({ url, tls }: Destination): Block {
  return block('client', { endpoint: url }, tls ? [block('tls', files(tls))] : []);
}

function files({ authority, certificate, key }: ClientTls): Readonly<Record<string, Value>> {
  return { ca_file: authority, cert_file: certificate, key_file: key };
}
