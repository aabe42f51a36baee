import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../cli/root.ts';
import type { RabbitmqServer } from '../../test/servers/rabbitmq.ts';
import type { Measured } from './broker.ts';
import { cpuSeconds, groupMembers } from './processes.ts';

const cache = join(root, '.cache/bench/perf-test');

/** What java needs to run RabbitMQ's own PerfTest; undefined where Java or Maven is missing. @throws when Maven fails */
export function perfTestClasspath(): string | undefined {
  const has = (program: string): boolean => spawnSync(program, ['-version']).status === 0;
  if (!has('java') || !has('mvn')) return undefined;
  const file = join(cache, 'classpath');
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const args = ['--quiet', '--batch-mode', 'dependency:build-classpath', `-Dmdep.outputFile=${file}`];
    const cwd = join(import.meta.dirname, 'perf-test');
    const { status } = spawnSync('mvn', args, { cwd, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`mvn ${args.join(' ')} failed in ${cwd}`);
  }
  return readFileSync(file, 'utf8').trim();
}

/** One publisher and one consumer against a quorum queue, with 64 unconfirmed at a time and an ack each. */
export async function measurePerfTest(
  server: RabbitmqServer,
  classpath: string,
  events: number,
): Promise<Measured> {
  const members = groupMembers(server.pid);
  const cpu = cpuSeconds(members);
  const started = Date.now();
  const queue = ['--queue', `perf-${started}`, '--quorum-queue'];
  const load = ['--pmessages', String(events), '--cmessages', String(events), '--size', '250'];
  const quality = ['--confirm', '64', '--qos', '320', '--multi-ack-every', '1'];
  const program = ['-cp', classpath, 'com.rabbitmq.perf.PerfTest', '--uri', server.url];
  await promisify(execFile)('java', [...program, ...queue, ...load, ...quality], { maxBuffer: 2 ** 24 });
  const rabbitmq = ((cpuSeconds(members) - cpu) / events) * 1e6;
  return { wallSeconds: (Date.now() - started) / 1000, cpuMicroseconds: { rabbitmq } };
}
