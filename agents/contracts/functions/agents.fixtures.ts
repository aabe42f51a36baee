import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePorts } from '../../../test/servers/ports.ts';
import { endServer, startServer } from '../../../test/servers/server-process.ts';

const root = resolve(import.meta.dirname, '../../..');
const names = ['contract-fetcher', 'vuln-scanner', 'exploit-generator', 'alert-dispatcher'] as const;
export type FunctionName = (typeof names)[number];

const listens: Readonly<Record<FunctionName, string>> = {
  'contract-fetcher': 'requested',
  'vuln-scanner': 'fetched',
  'exploit-generator': 'scanned',
  'alert-dispatcher': 'proved',
};

/** Broker and runtimes of the four functions, each a process. */
export interface Agents {
  readonly broker: string;
  readonly metrics: Readonly<Record<FunctionName, string>>;
  /** Sends an event to the broker. */
  send(type: string, data: unknown): Promise<void>;
  /** Sends the clock's event to the fetcher alone. */
  tick(): Promise<void>;
  /** Deliveries that wait or are under way, and dead letters. */
  status(): Promise<{ readonly pending: number; readonly deadLetters: number }>;
  stop(): Promise<void>;
}

/** @param env settings of all four @param observer URL that gets every event */
export async function startAgents(env: Readonly<Record<string, string>>, observer: string): Promise<Agents> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-agents-'));
  const [brokerPort = 0, ...ports] = await freePorts(1 + names.length * 2);
  const broker = `http://127.0.0.1:${brokerPort}`;
  const children: ChildProcess[] = [];
  const urls = names.map((_, index) => `http://127.0.0.1:${ports[index * 2]}/`);
  const triggers = join(folder, 'triggers.json');
  const all = [
    ...names.map((name, index) => trigger(name, urls[index] ?? '')),
    { name: 'observer', subscriber: observer },
  ];
  writeFileSync(triggers, JSON.stringify(all));
  const settings = { CONTRACTS_OBJECTS: join(folder, 'objects'), BROKER_URL: broker, ...env };
  for (const [index, name] of names.entries()) {
    children.push(await startRuntime(name, ports[index * 2] ?? 0, ports[index * 2 + 1] ?? 0, settings));
  }
  const args = [
    'lambda/broker/main.ts',
    '--store',
    join(folder, 'broker.db'),
    '--triggers',
    triggers,
    '--port',
    String(brokerPort),
  ];
  children.push(await node(args, {}, () => answers(`${broker}/-/status`)));
  return {
    broker,
    metrics: Object.fromEntries(
      names.map((name, index) => [name, `http://127.0.0.1:${ports[index * 2 + 1]}/metrics`]),
    ) as Agents['metrics'],
    send: (type, data) => send(broker, type, data),
    tick: () => send(urls[0] ?? '', 'dev.knative.sources.ping', {}),
    status: async () =>
      (await (await fetch(`${broker}/-/status`)).json()) as { pending: number; deadLetters: number },
    stop: async () => {
      for (const child of children.reverse()) await endServer(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function trigger(name: FunctionName, subscriber: string): object {
  const type = `io.homelab.contracts.${listens[name]}.v1`;
  return {
    name,
    subscriber,
    filter: { attributes: { type } },
    delivery: { retry: 2, backoffDelay: 'PT0.5S' },
    concurrency: 1,
  };
}

function startRuntime(
  name: FunctionName,
  port: number,
  metricsPort: number,
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const own = {
    PORT: String(port),
    METRICS_PORT: String(metricsPort),
    K_SERVICE: name,
    FUNCTION_ROOT: join(root, 'agents/contracts'),
    FUNCTION_HANDLER: `functions/${name}/main.handler`,
    FUNCTION_TIMEOUT_SECONDS: '300',
  };
  return node(['lambda/runtimes/nodejs/main.ts'], { ...env, ...own }, () =>
    answers(`http://127.0.0.1:${port}/health/readiness`),
  );
}

function node(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: () => Promise<boolean>,
): Promise<ChildProcess> {
  return startServer({ command: process.execPath, args, env, cwd: root, isReady, withinMs: 120_000 });
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

let sent = 0;
async function send(url: string, type: string, data: unknown): Promise<void> {
  sent += 1;
  const event = {
    specversion: '1.0',
    id: `${process.pid}-${sent}`,
    source: '/tests',
    type,
    datacontenttype: 'application/json',
    data,
  };
  const body = JSON.stringify(event);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json' },
    body,
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`);
}
