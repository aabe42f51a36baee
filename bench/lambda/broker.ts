import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Killable } from '../../lambda/broker/chaos/process.ts';
import { sendAll } from '../../lambda/broker/chaos/sender.ts';
import { isObject } from '../../lambda/broker/shape.ts';
import { freePorts } from '../../test/servers/ports.ts';
import { type RabbitmqServer, startRabbitmq } from '../../test/servers/rabbitmq.ts';
import { groupCpuSeconds, processCpuSeconds } from './broker-cpu.ts';
import { type Measured, measureBareClient, measurePerfTest } from './broker-peers.ts';

const usage = `Usage: node bench/lambda/broker.ts [--events N] [--rounds N] [--perf-test CLASSPATH]

CPU an event (accepted, stored, delivered over HTTP, ended) of the local broker with SQLite and with RabbitMQ, in turns
with RabbitMQ alone: a bare amqplib publisher and consumer and, with --perf-test (the class path of
com.rabbitmq:perf-test), RabbitMQ's own PerfTest. 20,000 events of 250 bytes a round, 3 rounds; prints JSON.`;

interface Setup {
  readonly place: string;
  readonly folder: string;
  readonly functionPort: number;
  readonly rabbitmq?: RabbitmqServer;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      events: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '3' },
      'perf-test': { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const events = Number(values.events);
  const rabbitmq = await startRabbitmq();
  const folder = mkdtempSync(join(tmpdir(), 'broker-bench-'));
  const [functionPort = 0] = await freePorts(1);
  const handler = await startHandler(functionPort);
  const classpath = values['perf-test'];
  const measures: Record<string, () => Promise<Measured>> = {
    sqlite: () => measureBroker({ place: join(folder, 'broker.db'), folder, functionPort }, events),
    rabbitmq: () => measureBroker({ place: rabbitmq.url, folder, functionPort, rabbitmq }, events),
    bareAmqplib: () => measureBareClient(rabbitmq, events),
    ...(classpath ? { perfTest: () => measurePerfTest(rabbitmq, classpath, events) } : {}),
  };
  const results: Record<string, Measured[]> = {};
  try {
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [name, measure] of Object.entries(measures)) {
        process.stderr.write(`round ${round + 1}: ${name}\n`);
        results[name] = [...(results[name] ?? []), await measure()];
      }
    }
  } finally {
    handler.close();
    handler.closeAllConnections();
    await rabbitmq.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${JSON.stringify({ events, ...results }, null, 2)}\n`);
}

async function startHandler(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function measureBroker(setup: Setup, events: number): Promise<Measured> {
  const { place, folder, functionPort, rabbitmq } = setup;
  const [port = 0] = await freePorts(1);
  const triggers = join(folder, 'triggers.json');
  const subscriber = `http://127.0.0.1:${functionPort}/`;
  writeFileSync(triggers, JSON.stringify([{ name: 'bench', subscriber, concurrency: 32 }]));
  const main = join(import.meta.dirname, '../../lambda/broker/main.ts');
  const broker = new Killable([main, '--store', place, '--port', String(port), '--triggers', triggers]);
  await broker.start();
  const url = `http://127.0.0.1:${port}`;
  const send = async (count: number) => {
    const signal = AbortSignal.timeout(600_000);
    await sendAll({ url, events: count, concurrency: 64, onAccepted: () => {}, signal });
    return untilIdle(url);
  };
  try {
    const warm = await send(events / 10);
    const cpu = () => [processCpuSeconds(broker.pid), rabbitmq ? groupCpuSeconds(rabbitmq.pid) : 0] as const;
    const [before, started] = [cpu(), Date.now()];
    const status = await send(events);
    const after = cpu();
    const wallSeconds = (Date.now() - started) / 1000;
    const each = (seconds: number) => (seconds / events) * 1e6;
    const parts: Record<string, number> = { broker: each(after[0] - before[0]) };
    if (rabbitmq) parts.rabbitmq = each(after[1] - before[1]);
    return { wallSeconds, cpuMicroseconds: parts, ...storeCost(warm, status, events, wallSeconds) };
  } finally {
    await broker.kill();
  }
}

type Status = Readonly<Record<string, unknown>>;

/** What waiting for the disk takes, where the store commits itself. */
function storeCost(before: Status, after: Status, events: number, wallSeconds: number) {
  if (after.commits === undefined) return {};
  const commits = Number(after.commits) - Number(before.commits);
  const seconds = Number(after.commitSeconds) - Number(before.commitSeconds);
  return {
    eventsPerCommit: events / commits,
    commitMicroseconds: (seconds / events) * 1e6,
    commitShare: seconds / wallSeconds,
  };
}

async function untilIdle(url: string): Promise<Status> {
  for (;;) {
    const status: unknown = await (await fetch(`${url}/-/status`)).json();
    if (isObject(status) && status.pending === 0) return status;
    await sleep(20);
  }
}

await main();
