import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type RabbitmqServer, startRabbitmq } from '../../../test/servers/rabbitmq.ts';
import { planChaos } from './plan.ts';
import { runChaos } from './run.ts';

/** Another seed: CHAOS_SEED=7 make e2e E2E=chaos */
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const withinMs = 170_000;
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe(`5,000 events with kills, CHAOS_SEED=${seed}`, () => {
  test('SQLite: nothing is lost and no effect happens twice', async () => {
    const plan = planChaos(seed, 5000, { broker: 5, function: 5 });
    const result = await runChaos({ plan, folder: newFolder(), withinMs });
    expect(result).toMatchObject({
      seed,
      lost: 0,
      repeated: 0,
      deadLetters: 0,
      kills: { broker: 5, function: 5 },
    });
  });

  test('RabbitMQ: nothing is lost and no effect happens twice', async () => {
    const rabbitmq: RabbitmqServer = await startRabbitmq();
    cleanups.push(() => rabbitmq.stop());
    const plan = planChaos(seed, 5000, { broker: 3, function: 3, rabbitmq: 1 });
    const result = await runChaos({ plan, folder: newFolder(), rabbitmq, withinMs });
    expect(result).toMatchObject({ seed, lost: 0, repeated: 0, deadLetters: 0 });
  });
});
