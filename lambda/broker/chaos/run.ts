import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../../test/servers/ports.ts';
import type { RabbitmqServer } from '../../../test/servers/rabbitmq.ts';
import { isObject } from '../shape.ts';
import type { ChaosPlan, Victim } from './plan.ts';
import { Killable } from './process.ts';
import { sendAll } from './sender.ts';

export interface ChaosOptions {
  readonly plan: ChaosPlan;
  /** For files of this run; must be empty. */
  readonly folder: string;
  /** The store; without it SQLite. */
  readonly rabbitmq?: RabbitmqServer;
  /** After this time the run is given up. */
  readonly withinMs: number;
}

export interface ChaosResult {
  readonly seed: number;
  readonly kills: Readonly<Record<string, number>>;
  /** Accepted events whose effect is missing. */
  readonly lost: number;
  /** Events whose effect happened more than once. */
  readonly repeated: number;
  /** Deliveries that the idempotency key caught. */
  readonly duplicates: number;
  readonly deadLetters: number;
  readonly seconds: number;
}

/** Sends the events through a broker to a function while the plan kills them, and counts what came of it. */
export async function runChaos({ plan, folder, rabbitmq, withinMs }: ChaosOptions): Promise<ChaosResult> {
  const [brokerPort = 0, functionPort = 0] = await freePorts(2);
  const file = join(folder, 'effects.db');
  const broker = makeBroker(folder, brokerPort, functionPort, rabbitmq?.url);
  const handler = new Killable([program('function.ts'), String(functionPort), file, '0.01']);
  const url = `http://127.0.0.1:${brokerPort}`;
  const started = Date.now();
  const signal = AbortSignal.timeout(withinMs);
  try {
    await Promise.all([broker.start(), handler.start()]);
    await rabbitmq?.syncQueues();
    const restart = async (victim: Victim) => {
      const target = victim === 'broker' ? broker : victim === 'function' ? handler : rabbitmq;
      await target?.kill();
      await target?.start();
    };
    await sendWithKills(plan, url, restart, signal);
    const deadLetters = await waitUntilDelivered(url, signal);
    const counts = countEffects(file, plan.events);
    const kills = Object.groupBy(plan.kills, ({ victim }) => victim);
    const numbers = Object.fromEntries(Object.entries(kills).map(([name, list]) => [name, list.length]));
    return {
      seed: plan.seed,
      kills: numbers,
      ...counts,
      deadLetters,
      seconds: (Date.now() - started) / 1000,
    };
  } finally {
    await Promise.all([broker.kill(), handler.kill()]);
  }
}

function program(name: string): string {
  return join(import.meta.dirname, name);
}

function makeBroker(folder: string, port: number, functionPort: number, amqp: string | undefined): Killable {
  const triggers = join(folder, 'triggers.json');
  const delivery = { retry: 500, backoffPolicy: 'linear', backoffDelay: 'PT0.02S' };
  const subscriber = `http://127.0.0.1:${functionPort}/`;
  writeFileSync(triggers, JSON.stringify([{ name: 'chaos', subscriber, delivery, concurrency: 32 }]));
  const store = amqp ?? join(folder, 'broker.db');
  return new Killable([
    program('../main.ts'),
    '--store',
    store,
    '--port',
    String(port),
    '--triggers',
    triggers,
  ]);
}

async function sendWithKills(
  plan: ChaosPlan,
  url: string,
  restart: (victim: Victim) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const ahead = [...plan.kills];
  let killing: Promise<void> = Promise.resolve();
  const onAccepted = (count: number) => {
    while (ahead[0] && ahead[0].afterEvents <= count) {
      const { victim } = ahead[0];
      ahead.shift();
      killing = killing.then(() => restart(victim));
    }
  };
  await sendAll({ url, events: plan.events, concurrency: 64, onAccepted, signal });
  await killing;
}

/** Returns the number of dead letters once nothing is pending. */
async function waitUntilDelivered(url: string, signal: AbortSignal): Promise<number> {
  for (;;) {
    const status: unknown = await fetch(`${url}/-/status`, { signal }).then(
      (response) => (response.ok ? response.json() : undefined),
      () => undefined,
    );
    if (isObject(status) && status.pending === 0) return Number(status.deadLetters);
    await sleep(100, undefined, { signal });
  }
}

function countEffects(file: string, events: number): { lost: number; repeated: number; duplicates: number } {
  const database = new DatabaseSync(file);
  const number = (sql: string) => Number(database.prepare(sql).get()?.n ?? 0);
  const done = number('SELECT count(*) AS n FROM effects WHERE times > 0');
  const repeated = number('SELECT count(*) AS n FROM effects WHERE times > 1');
  const duplicates = number('SELECT count AS n FROM duplicates');
  database.close();
  return { lost: events - done, repeated, duplicates };
}
