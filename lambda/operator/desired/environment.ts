import { type LambdaFunctionSpec, sourceOf } from '../../api/index.ts';
import type { PlatformConfig } from './config.ts';

/** The sidecar of Knative has 9090 and 9091 for itself. */
export const metricsPort = 9464;

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: unknown;
}

/** Variables of the container: the contract of the runtimes first, then the author's. */
export function environment(spec: LambdaFunctionSpec, config: PlatformConfig): readonly Variable[] {
  const own = spec.env ?? [];
  const given = new Set(own.map(({ name }) => name));
  return [...contract(spec, config).filter(({ name }) => !given.has(name)), ...own];
}

function contract(spec: LambdaFunctionSpec, { traces, idempotencyUrl }: PlatformConfig): readonly Variable[] {
  const { handler, style = 'event', timeoutSeconds = 300, concurrency = 0 } = spec;
  const values: Readonly<Record<string, string | undefined>> = {
    FUNCTION_HANDLER: sourceOf(spec).image ? undefined : handler,
    FUNCTION_STYLE: style,
    FUNCTION_TIMEOUT_SECONDS: String(timeoutSeconds),
    FUNCTION_CONCURRENCY: String(concurrency),
    FUNCTION_DRAIN_SECONDS: String(timeoutSeconds),
    FUNCTION_IDEMPOTENCY: idempotencyUrl,
    METRICS_PORT: String(metricsPort),
    OTEL_EXPORTER_OTLP_ENDPOINT: traces?.endpoint,
  };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
