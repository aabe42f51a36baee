import type { Writers } from './destinations.ts';
import { type Block, block, component, Expression, environment } from './syntax.ts';

/** Ports of OTLP over gRPC and over HTTP. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/** Who receives spans and data points; a signal that nobody receives is refused. */
interface Outputs {
  readonly metrics?: Block;
  readonly traces?: Block;
}

/** Spans and data points that applications of this cluster send, marked with their pod, node and cluster. */
export function otlp(cluster: string, writers: Writers): readonly Block[] {
  const { metrics, traces } = writers;
  const converted = metrics && component('otelcol.exporter.prometheus', 'applications', forwardTo(metrics));
  const ends: Outputs = { ...(converted ? { metrics: converted } : {}), ...(traces ? { traces } : {}) };
  if (Object.keys(ends).length === 0) return [];
  const batched = component('otelcol.processor.batch', 'applications', { blocks: [output(ends)] });
  const named = component('otelcol.processor.transform', 'applications', {
    attributes: { error_mode: 'ignore' },
    blocks: [...clusterStatements(cluster, ends), output(through(batched, ends))],
  });
  const attributed = component('otelcol.processor.k8sattributes', 'applications', {
    blocks: [
      block('extract', { metadata: ['k8s.namespace.name', 'k8s.node.name', 'k8s.pod.name'] }),
      block('filter', { node: environment('HOSTNAME') }),
      output(through(named, ends)),
    ],
  });
  const receiver = component('otelcol.receiver.otlp', 'applications', {
    blocks: [
      block('grpc', { endpoint: `0.0.0.0:${otlpPorts.grpc}` }),
      block('http', { endpoint: `0.0.0.0:${otlpPorts.http}` }),
      output(through(attributed, ends)),
    ],
  });
  return [receiver, attributed, named, batched, ...(converted ? [converted] : [])];
}

/** `output` of a component of OpenTelemetry's. */
export function output(to: Outputs): Block {
  const inputs = Object.entries(to).map(
    ([signal, end]) => [signal, [(end as Block).export('input')]] as const,
  );
  return block('output', Object.fromEntries(inputs));
}

/** One component for every signal of `ends`. */
function through(next: Block, ends: Outputs): Outputs {
  return {
    ...(ends.metrics ? { metrics: next } : {}),
    ...(ends.traces ? { traces: next } : {}),
  };
}

function clusterStatements(cluster: string, ends: Outputs): readonly Block[] {
  const statement = `set(attributes["k8s.cluster.name"], ${JSON.stringify(cluster)})`;
  const body = { context: 'resource', statements: [new Expression(`\`${statement}\``)] };
  return [
    ...(ends.metrics ? [block('metric_statements', body)] : []),
    ...(ends.traces ? [block('trace_statements', body)] : []),
  ];
}

function forwardTo(writer: Block) {
  return { attributes: { forward_to: [writer.export('receiver')] } };
}
