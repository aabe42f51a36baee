import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Killable } from '../../lambda/broker/chaos/process.ts';
import { sendAll } from '../../lambda/broker/chaos/sender.ts';
import { isObject } from '../../lambda/broker/shape.ts';
import { freePorts } from '../../test/servers/ports.ts';
import { type RabbitmqServer, startRabbitmq } from '../../test/servers/rabbitmq.ts';
import { MissingServerError } from '../../test/servers/server-package.ts';
import { measureBareClient } from './bare-client.ts';
import { measurePerfTest, perfTestClasspath } from './perf-test.ts';
import { cpuSeconds, groupMembers } from './processes.ts';

/** What one round of events took. */
export interface Measured {
  readonly wallSeconds: number;
  /** Microseconds of CPU an event, by part. Senders and receivers are not among them, but for a client's own. */
  readonly cpuMicroseconds: Readonly<Record<string, number>>;
  /** Where the store commits itself: events in a transaction, and microseconds an event that the disk took. */
  readonly eventsPerCommit?: number;
  readonly commitMicroseconds?: number;
}

export interface BrokerResult {
  /** In a round. */
  readonly events: number;
  /** Rounds by what was measured, in turns: the broker on SQLite and on RabbitMQ, then RabbitMQ without it. */
  readonly rounds: Readonly<Record<string, readonly Measured[]>>;
  /** What could not be measured here, and why. */
  readonly missing: readonly string[];
}

type Measures = Readonly<Record<string, () => Promise<Measured>>>;

/** What an event costs: accepted, stored, delivered over HTTP, ended. */
export async function benchBroker(events: number, rounds: number): Promise<BrokerResult> {
  const folder = mkdtempSync(join(tmpdir(), 'broker-bench-'));
  const handler = await startHandler();
  const missing: string[] = [];
  const rabbitmq = await startRabbitmq().catch((error: unknown) => {
    if (!(error instanceof MissingServerError)) throw error;
    missing.push(error.message);
    return undefined;
  });
  const { port: functionPort } = handler.address() as AddressInfo;
  try {
    const sqlite = { place: join(folder, 'broker.db'), folder, functionPort };
    const measures: Measures = {
      'broker on SQLite': () => measureBroker(sqlite, events),
      ...(rabbitmq ? againstRabbitmq(rabbitmq, { folder, functionPort }, events, missing) : {}),
    };
    return { events, rounds: await inTurns(measures, rounds), missing };
  } finally {
    handler.close();
    handler.closeAllConnections();
    await rabbitmq?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function againstRabbitmq(
  rabbitmq: RabbitmqServer,
  setup: Omit<Setup, 'place'>,
  events: number,
  missing: string[],
): Measures {
  const classpath = perfTestClasspath();
  if (!classpath) missing.push("RabbitMQ's PerfTest needs java and mvn on the PATH");
  return {
    'broker on RabbitMQ': () => measureBroker({ ...setup, place: rabbitmq.url, rabbitmq }, events),
    'RabbitMQ, bare amqplib': () => measureBareClient(rabbitmq, events),
    ...(classpath ? { 'RabbitMQ, its PerfTest': () => measurePerfTest(rabbitmq, classpath, events) } : {}),
  };
}

async function inTurns(measures: Measures, rounds: number): Promise<BrokerResult['rounds']> {
  const results: Record<string, Measured[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      process.stderr.write(`broker, round ${round + 1}: ${name}\n`);
      results[name] = [...(results[name] ?? []), await measure()];
    }
  }
  return results;
}

async function startHandler(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Setup {
  readonly place: string;
  readonly folder: string;
  readonly functionPort: number;
  readonly rabbitmq?: RabbitmqServer;
}

async function measureBroker(
  { place, folder, functionPort, rabbitmq }: Setup,
  events: number,
): Promise<Measured> {
  const [port = 0] = await freePorts(1);
  const triggers = join(folder, 'triggers.json');
  const subscriber = `http://127.0.0.1:${functionPort}/`;
  writeFileSync(triggers, JSON.stringify([{ name: 'bench', subscriber, concurrency: 32 }]));
  const main = join(import.meta.dirname, '../../lambda/broker/main.ts');
  const broker = new Killable([main, '--store', place, '--port', String(port), '--triggers', triggers]);
  await broker.start();
  const url = `http://127.0.0.1:${port}`;
  try {
    const warm = await sendThrough(url, events / 10);
    const members = rabbitmq ? groupMembers(rabbitmq.pid) : [];
    const cpu = (): readonly [number, number] => [cpuSeconds([broker.pid]), cpuSeconds(members)];
    const [before, started] = [cpu(), Date.now()];
    const status = await sendThrough(url, events);
    const after = cpu();
    const wallSeconds = (Date.now() - started) / 1000;
    const each = (part: 0 | 1): number => ((after[part] - before[part]) / events) * 1e6;
    const cpuMicroseconds = { broker: each(0), ...(rabbitmq ? { rabbitmq: each(1) } : {}) };
    return { wallSeconds, cpuMicroseconds, ...storeCost(warm, status, events) };
  } finally {
    await broker.kill();
  }
}

type Status = Readonly<Record<string, unknown>>;

async function sendThrough(url: string, events: number): Promise<Status> {
  const signal = AbortSignal.timeout(600_000);
  await sendAll({ url, events, concurrency: 64, onAccepted: () => {}, signal });
  return untilIdle(url);
}

async function untilIdle(url: string): Promise<Status> {
  for (;;) {
    const status: unknown = await (await fetch(`${url}/-/status`)).json();
    if (isObject(status) && status.pending === 0) return status;
    await sleep(20);
  }
}

function storeCost(before: Status, after: Status, events: number): Partial<Measured> {
  if (after.commits === undefined) return {};
  const commits = Number(after.commits) - Number(before.commits);
  const seconds = Number(after.commitSeconds) - Number(before.commitSeconds);
  return { eventsPerCommit: events / commits, commitMicroseconds: (seconds / events) * 1e6 };
}
