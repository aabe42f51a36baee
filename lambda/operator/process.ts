import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fieldManager } from '../api/index.ts';
import { KubeClient } from '../kube/client.ts';
import { systemClock } from '../kube/clock.ts';
import { defaultConnection } from '../kube/config/connect.ts';
import { HttpTransport } from '../kube/http-transport.ts';
import type { KubeObject } from '../kube/object.ts';
import { type Resource, resource } from '../kube/resource.ts';
import { Logger, type LogLevel } from '../runtimes/nodejs/logger.ts';
import { NoBuilds } from './build/no-builds.ts';
import { platformParts } from './build/platform-parts.ts';
import { CommandReceiver } from './commands/index.ts';
import { OperatorServer } from './http-server.ts';
import { OperatorMetrics } from './metrics/operator-metrics.ts';
import { Operator } from './operator.ts';
import { defaultLimits } from './operator-options.ts';
import { readSettings } from './settings/read-settings.ts';
import type { OperatorSettings } from './settings/settings.ts';
import type { GitLogin } from './source/git.ts';
import { PlatformSources } from './source/platform-sources.ts';
import { LifecyclePoster } from './telemetry/lifecycle-poster.ts';
import { OtlpExporter } from './telemetry/otlp.ts';
import { Tracer } from './telemetry/tracer.ts';

export interface ProcessOptions {
  /** Path of the settings. */
  readonly settings: string;
  /** Port of health, metrics and commands; 0: any. */
  readonly port: number;
  /** Requests a second to the API server. Default: 50, 100 at once. */
  readonly requestsPerSecond?: number;
  readonly logLevel: LogLevel;
  readonly env: NodeJS.ProcessEnv;
}

interface Secret extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

const secrets: Resource<Secret> = resource('v1', 'Secret', 'secrets');

/** Seconds without any sign of life of the loop after which the process counts as stuck. */
const stuckSeconds = 30;

/**
 * Runs the operator as a process, until the signal ends it and all is drained.
 * @throws SettingsError, ConfigError or BuildError for what an administrator must correct
 */
export async function runProcess(options: ProcessOptions, stop: AbortSignal): Promise<void> {
  const { settings: file, env, logLevel, requestsPerSecond = 50 } = options;
  const settings = readSettings(file);
  const connection = await defaultConnection({ env });
  const log = new Logger(logLevel, { service: 'lambda-operator' });
  const metrics = new OperatorMetrics(new URL(connection.server).host);
  const client = new KubeClient(new HttpTransport(connection), {
    userAgent: `${fieldManager}/${hostname()}`,
    fieldManager,
    rate: { perSecond: requestsPerSecond, burst: 2 * requestsPerSecond },
    observe: (observation) => metrics.requested(observation),
  });
  const traces = tracesOf(env);
  const lifecycle = settings.lifecycleUrl === undefined ? undefined : posterOf(settings.lifecycleUrl, log);
  const parts = settings.builds && platformParts(settings.builds, log);
  const operator = new Operator(client, {
    ...settings,
    identity: `${hostname()}_${randomUUID()}`,
    sources: sourcesOf(settings, client),
    builds: parts?.builds ?? new NoBuilds(),
    external: parts?.external,
    lifecycle,
    metrics,
    tracer: traces && new Tracer(systemClock, (span) => traces.add(span)),
    log,
  });
  const server = serverOf(options, { settings, operator, client, metrics });
  const port = await server.listen();
  log.info('listens', { port, server: connection.server });
  await Promise.all([operator.run(stop), parts?.pins.run(stop)]);
  await Promise.all([lifecycle?.flush(), traces?.flush()]);
  await server.close();
  client.close();
  log.info('has ended');
}

interface Parts {
  readonly settings: OperatorSettings;
  readonly operator: Operator;
  readonly client: KubeClient;
  readonly metrics: OperatorMetrics;
}

function serverOf({ port }: ProcessOptions, { settings, operator, client, metrics }: Parts): OperatorServer {
  const { commandKeyFile, lease, limits } = settings;
  metrics.watch({
    depth: () => operator.term?.queue.depth ?? 0,
    unfinished: () => operator.term?.queue.unfinished ?? [],
    activeWorkers: () => operator.term?.controller.active ?? 0,
    workers: limits?.workers ?? defaultLimits.workers,
    isLeader: () => operator.isLeader,
    lease: lease.name,
    activeFunctions: () => operator.activeFunctions(),
  });
  const key = commandKeyFile === undefined ? undefined : readFileSync(commandKeyFile);
  const beat = heartbeat();
  return new OperatorServer({
    port,
    metrics: () => metrics.registry.text(),
    sick: () => (beat() > stuckSeconds ? 'the loop stands still' : undefined),
    notReady: () => (operator.isReady ? undefined : 'the cluster has not been seen yet'),
    commands: key && new CommandReceiver({ client, key }),
  });
}

/** Seconds that the event loop was late when it was last looked at. */
function heartbeat(): () => number {
  let at = performance.now();
  let late = 0;
  setInterval(() => {
    late = (performance.now() - at) / 1000 - 1;
    at = performance.now();
  }, 1000).unref();
  return () => late;
}

function sourcesOf({ sources }: OperatorSettings, client: KubeClient): PlatformSources {
  const login = async (
    namespace: string,
    name: string,
    signal: AbortSignal,
  ): Promise<GitLogin | undefined> => {
    const secret = await client.get(secrets, { namespace, name }, { signal }).catch(() => undefined);
    const text = (key: string) => Buffer.from(secret?.data?.[key] ?? '', 'base64').toString();
    return text('password') ? { username: text('username'), password: text('password') } : undefined;
  };
  return new PlatformSources({ settings: sources, login });
}

function posterOf(url: string, log: Logger): LifecyclePoster {
  return new LifecyclePoster(url, ({ type, subject }) => log.warn('an event was dropped', { type, subject }));
}

/** By OpenTelemetry's own variables. */
function tracesOf(env: NodeJS.ProcessEnv): OtlpExporter | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service = 'lambda-operator' } = env;
  return endpoint ? new OtlpExporter({ endpoint, service }) : undefined;
}
