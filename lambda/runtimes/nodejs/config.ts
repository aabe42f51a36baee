import type { LogLevel } from './logger.ts';

/** What the environment says; the table in ../README.md has the variables. */
export interface Config {
  readonly port: number;
  /** 0: no metrics. */
  readonly metricsPort: number;
  readonly functionName: string;
  readonly revision: string;
  readonly root: string;
  /** `module.function`. */
  readonly handler: string;
  readonly style: 'event' | 'http';
  readonly timeoutMs: number;
  /** Invocations at once; 0: no limit. */
  readonly concurrency: number;
  readonly maxBodyBytes: number;
  readonly drainMs: number;
  /** `memory`, `off` or the URL of a Redis. */
  readonly idempotency: string;
  readonly idempotencyTtlMs: number;
  /** Where spans go; absent: nowhere. */
  readonly traces?: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly delayMs: number;
  };
  readonly logLevel: LogLevel;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that cannot be read, all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads variables and remembers those that are wrong. */
class Reader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string, fallback: string, allowed = /^/, what = ''): string {
    const value = this.#environment[name] || fallback;
    if (!allowed.test(value)) this.problems.push(`${name}=${value} is not ${what}`);
    return value;
  }

  number(
    name: string,
    fallback: number,
    allowed: RegExp,
    what: string,
    max = Number.MAX_SAFE_INTEGER,
  ): number {
    const value = Number(this.text(name, String(fallback), allowed, what));
    if (value > max) this.problems.push(`${name}=${value} is more than ${max}`);
    return value;
  }
}

const handler = /^(?:[A-Za-z0-9_-][\w.-]*\/)*[A-Za-z0-9_-][\w.-]*\.[A-Za-z_]\w*$/;
const whole = /^\d+$/;
const seconds = /^\d+(\.\d+)?$/;
const positive = /^(?=.*[1-9])\d+(\.\d+)?$/;
const url = /^$|^https?:\/\/[^/\s]+/;
/** Longer timers fire at once. */
const maxSeconds = 2_147_483;

/** @throws ConfigError */
export function readConfig(environment: Environment, cwd: string): Config {
  const read = new Reader(environment);
  const config: Config = {
    port: read.number('PORT', 8080, whole, 'a port', 65_535),
    metricsPort: read.number('METRICS_PORT', 9090, whole, 'a port', 65_535),
    functionName: read.text('K_SERVICE', 'function'),
    revision: read.text('K_REVISION', ''),
    root: read.text('FUNCTION_ROOT', cwd),
    handler: read.text('FUNCTION_HANDLER', 'main.handler', handler, 'of the form module.function'),
    style: read.text('FUNCTION_STYLE', 'event', /^(event|http)$/, 'event or http') as Config['style'],
    timeoutMs:
      read.number('FUNCTION_TIMEOUT_SECONDS', 300, positive, 'a number of seconds above 0', maxSeconds) *
      1000,
    concurrency: read.number('FUNCTION_CONCURRENCY', 0, whole, 'a whole number'),
    maxBodyBytes: read.number('FUNCTION_MAX_BODY_BYTES', 6 << 20, whole, 'a number of bytes'),
    drainMs: read.number('FUNCTION_DRAIN_SECONDS', 30, seconds, 'a number of seconds', maxSeconds) * 1000,
    idempotency: read.text(
      'FUNCTION_IDEMPOTENCY',
      'memory',
      /^(memory|off|redis:\/\/[^/\s]+(\/\d*)?)$/,
      'memory, off or a redis:// URL',
    ),
    idempotencyTtlMs:
      read.number('FUNCTION_IDEMPOTENCY_TTL_SECONDS', 86_400, positive, 'a number of seconds above 0') * 1000,
    traces: readTraces(read),
    logLevel: read.text(
      'LOG_LEVEL',
      'info',
      /^(debug|info|warn|error)$/,
      'debug, info, warn or error',
    ) as LogLevel,
  };
  if (read.problems.length > 0) throw new ConfigError(read.problems.join('; '));
  return config;
}

/** What is percent-encoded but no UTF-8 stays as it stands. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function readTraces(read: Reader): Config['traces'] {
  const base = read.text('OTEL_EXPORTER_OTLP_ENDPOINT', '', url, 'an http:// or https:// URL');
  const own = read.text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '', url, 'an http:// or https:// URL');
  const pairs = read.text(
    'OTEL_EXPORTER_OTLP_HEADERS',
    '',
    /^$|^[^=,%]+=([^,%]|%[0-9A-Fa-f]{2})*(,[^=,%]+=([^,%]|%[0-9A-Fa-f]{2})*)*$/,
    'a list name=value,… with percent-encoded values',
  );
  const delayMs = read.number('OTEL_BSP_SCHEDULE_DELAY', 5000, whole, 'a number of milliseconds');
  if (!own && !base) return undefined;
  const headers = pairs
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals).trim().toLowerCase(), decoded(pair.slice(equals + 1).trim())];
    });
  return {
    url: own || `${base.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(headers),
    delayMs,
  };
}
