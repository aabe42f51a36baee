import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, ConfigError, readConfig } from './config.ts';
import { eventStyle } from './event-style.ts';
import { httpStyle } from './http-style.ts';
import { type Idempotency, MemoryIdempotency } from './idempotency.ts';
import { LoadError, type Loaded, load } from './load.ts';
import { Logger } from './logger.ts';
import { Metrics } from './metrics.ts';
import { FunctionServer } from './server.ts';
import { SpanExporter } from './span-exporter.ts';

/** How long the last spans may take. */
const flushMs = 5000;

function configOrExit(): Config {
  try {
    return readConfig(process.env, process.cwd());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { K_SERVICE, K_REVISION } = process.env;
    const fixed = { function: K_SERVICE || 'function', revision: K_REVISION ?? '' };
    new Logger('error', fixed).error(error.message);
    process.exit(1);
  }
}

async function idempotencyOf({
  idempotency,
  functionName,
  timeoutMs,
  idempotencyTtlMs: ttlMs,
}: Config): Promise<Idempotency | undefined> {
  if (idempotency === 'off') return undefined;
  if (idempotency === 'memory') return new MemoryIdempotency(ttlMs);
  const { RedisIdempotency } = await import('./redis-idempotency.ts');
  return new RedisIdempotency(idempotency, { functionName, leaseMs: timeoutMs + 10_000, ttlMs });
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** @param own of the function, in the same format */
function metricsServer(metrics: Metrics, own: () => unknown): ReturnType<typeof createServer> {
  return createServer((request, response) => {
    const known = request.method === 'GET' && /^\/metrics(\?|$)/.test(request.url ?? '');
    if (!known) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
        .end(`${metrics.text()}${own()}`);
  });
}

async function main(): Promise<void> {
  const config = configOrExit();
  const { functionName: name, revision, metricsPort, handler, traces } = config;
  const logger = new Logger(config.logLevel, { function: name, revision });
  const metrics = new Metrics();
  const spans = traces && new SpanExporter(traces, { name, revision, metrics });
  const idempotency = await idempotencyOf(config);
  const loaded = await loadOrError(config);
  const server = new FunctionServer(config, styleOf(), { logger, metrics, spans });
  let ending = false;

  function styleOf() {
    if (loaded instanceof LoadError) return loaded;
    if (config.style === 'http') return httpStyle(loaded.handler);
    return eventStyle(loaded.handler, idempotency, metrics);
  }

  function ownMetrics(): unknown {
    return loaded instanceof LoadError ? '' : (loaded.metrics?.() ?? '');
  }

  async function end(code: number): Promise<void> {
    if (ending) return;
    ending = true;
    logger.info('draining');
    const inTime = await server.drain();
    if (!(loaded instanceof LoadError)) await stop(loaded, logger);
    idempotency?.close();
    const patience = new Promise((resolve) => setTimeout(resolve, Math.min(flushMs, config.drainMs)));
    await Promise.race([spans?.flush(), patience]);
    logger.info('stopped');
    process.exit(inTime ? code : 1);
  }

  if (loaded instanceof LoadError) logger.error(loaded.message, { load: loaded, error: loaded.cause });
  process.on('SIGTERM', () => void end(0)).on('SIGINT', () => void end(0));
  try {
    const port = await listen(server.server, config.port);
    const metrics_port =
      metricsPort === 0 ? 0 : await listen(metricsServer(metrics, ownMetrics), metricsPort);
    logger.info('listening', { port, metrics_port, handler });
  } catch (error) {
    logger.error(`cannot listen: ${(error as Error).message}`);
    process.exit(1);
  }
}

async function loadOrError({ root, handler }: Config): Promise<Loaded | LoadError> {
  try {
    return await load(root, handler);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

async function stop({ stop: own }: Loaded, logger: Logger): Promise<void> {
  try {
    await own?.();
  } catch (error) {
    logger.error('stop failed', { error });
  }
}

await main();
