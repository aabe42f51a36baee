import { parseArgs } from 'node:util';
import { BuildError } from '../builder/build-error.ts';
import { ConfigError } from '../kube/config/connection.ts';
import { runProcess } from './process.ts';
import { SettingsError } from './settings/read-settings.ts';

const usage = `Usage: node lambda/operator/main.ts --settings FILE [--port N] [--requests-per-second N] [--log-level LEVEL]

Keeps every LambdaFunction of a cluster as its spec says. In a pod as its ServiceAccount, elsewhere as KUBECONFIG says.
Health (/healthz, /readyz), /metrics and commands are on --port (8080). SIGTERM drains. Spans go to
OTEL_EXPORTER_OTLP_ENDPOINT. Exit codes: 0 ended as asked, 1 settings or arguments are wrong, 2 it failed.`;

const levels = ['debug', 'info', 'warn', 'error'] as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      settings: { type: 'string' },
      port: { type: 'string', default: '8080' },
      'requests-per-second': { type: 'string', default: '50' },
      'log-level': { type: 'string', default: 'info' },
    },
  });
  const logLevel = levels.find((level) => level === values['log-level']);
  const [port, requestsPerSecond] = [Number(values.port), Number(values['requests-per-second'])];
  const { settings } = values;
  if (values.help || !settings || !logLevel || !Number.isInteger(port) || !(requestsPerSecond > 0)) {
    process.stderr.write(`${usage}\n`);
    return values.help ? 0 : 1;
  }
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  await runProcess({ settings, port, requestsPerSecond, logLevel, env: process.env }, stop.signal);
  return 0;
}

function codeOf(error: unknown): number {
  const isInput =
    error instanceof SettingsError || error instanceof ConfigError || error instanceof BuildError;
  const isArgument = (error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  process.stderr.write(`${isInput || isArgument ? (error as Error).message : (error as Error).stack}\n`);
  return isInput || isArgument ? 1 : 2;
}

process.exitCode = await main().catch(codeOf);
