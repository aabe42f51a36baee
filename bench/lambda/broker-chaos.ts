import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planChaos } from '../../lambda/broker/chaos/plan.ts';
import { type ChaosResult, runChaos } from '../../lambda/broker/chaos/run.ts';
import { startRabbitmq } from '../../test/servers/rabbitmq.ts';

const usage = `Usage: node bench/lambda/broker-chaos.ts [--store sqlite|rabbitmq] [--seed N] [--events N] [--kills N] [--minutes N]

Sends 100,000 events through the local broker to a function while broker, function and, with --store rabbitmq, the
server are killed --kills times each (default 20; the server a tenth of that) at moments that the seed decides. Prints
what was lost, repeated and caught as JSON, ends with 1 unless nothing was lost or repeated. The same seed kills at the
same numbers of accepted events.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      store: { type: 'string', default: 'sqlite' },
      seed: { type: 'string', default: '1' },
      events: { type: 'string', default: '100000' },
      kills: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '30' },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const kills = Number(values.kills);
  const rabbitmq = values.store === 'rabbitmq' ? await startRabbitmq() : undefined;
  const planned = {
    broker: kills,
    function: kills,
    ...(rabbitmq ? { rabbitmq: Math.ceil(kills / 10) } : {}),
  };
  const plan = planChaos(Number(values.seed), Number(values.events), planned);
  const folder = mkdtempSync(join(tmpdir(), 'broker-chaos-'));
  try {
    const result = await runChaos({ plan, folder, rabbitmq, withinMs: Number(values.minutes) * 60_000 });
    process.stdout.write(
      `${JSON.stringify({ store: values.store, events: plan.events, ...result }, null, 2)}\n`,
    );
    return failed(result) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`seed ${plan.seed}: ${error instanceof Error ? error.stack : error}\n`);
    return 1;
  } finally {
    await rabbitmq?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function failed({ lost, repeated, deadLetters }: ChaosResult): boolean {
  return lost > 0 || repeated > 0 || deadLetters > 0;
}

process.exitCode = await main();
