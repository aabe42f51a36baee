import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Child } from './child.ts';
import { Cluster } from './cluster.ts';
import type { Answer, Report } from './protocol.ts';
import { writeStripped } from './stripped.ts';

const usage = `Usage: node bench/lambda-operator/main.ts [--json] [--functions N] [--rounds N] [--objects N]

Converges --functions (1000) LambdaFunctions, each with a build, a Service and a Trigger, against a real API server, and
then sends the very same writes with a bare client to the same server, in turns over --rounds (3). Measures what a second
pass writes, the heap of each of --objects (10000) watched functions, and the memory of an idle operator. --only converge
leaves out the latter two.`;

const limits = { wall: 1.5, cpu: 2, bytesAnObject: 3072, idleMebibytes: 80, secondPassWrites: 0 };

interface Round {
  readonly operator: Report;
  readonly bare: Report;
  readonly writes: number;
  readonly secondPassWrites: number;
}

/** What the operator writes for so many functions: what the bare client has to write. */
async function record(cluster: Cluster, functions: number, file: string): Promise<void> {
  await cluster.create(functions);
  const operator = new Child('operator.ts', [cluster.plane.kubeconfig, file]);
  await untilReady(cluster, functions);
  await operator.terminate();
}

async function converge(cluster: Cluster, functions: number, folder: string): Promise<Round> {
  const file = join(folder, 'writes.json');
  await cluster.clear();
  await cluster.create(functions);
  const operator = new Child('operator.ts', [cluster.plane.kubeconfig]);
  await untilReady(cluster, functions);
  const cost = await operator.ask<Report>({});
  await operator.end();
  const secondPassWrites = await secondPass(cluster, join(folder, 'second.json'));
  await cluster.clear();
  await cluster.create(functions);
  const bare = await new Child('bare.ts', [cluster.plane.kubeconfig, file]).hear<Report>();
  if (bare.refused) throw new Error(`the server refused ${bare.refused} writes of the bare client`);
  return { operator: cost, bare, writes: lengthOf(file), secondPassWrites };
}

async function untilReady(cluster: Cluster, functions: number): Promise<void> {
  await cluster.plane.waitFor(
    'all functions to be ready',
    async () => cluster.ready === functions,
    1_200_000,
  );
}

/** A new process over a cluster in which nothing is to do. @returns what it writes while it looks at every function */
async function secondPass(cluster: Cluster, file: string): Promise<number> {
  const operator = new Child('operator.ts', [cluster.plane.kubeconfig, file]);
  for (let passes = 0; passes < cluster.functions; await sleep(500))
    ({ reconciles: passes = 0 } = await operator.ask<Report>({}));
  await operator.terminate();
  return lengthOf(file);
}

function lengthOf(file: string): number {
  return (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length;
}

async function watchedObject(objects: number): Promise<number> {
  const server = new Child('server.ts');
  const { url } = await server.hear<{ url: string }>();
  await server.ask<Answer>({ ask: 'create', count: objects, settled: true });
  const { bytes } = await new Child('memory.ts', [url], ['--expose-gc']).hear<{ bytes: number }>();
  await server.end();
  return bytes;
}

/** Resident memory of an operator that leads and has nothing to do, in MiB. */
async function idle(folder: string): Promise<number> {
  const server = new Child('server.ts');
  const { url } = await server.hear<{ url: string }>();
  const operator = new Child(join(writeStripped(folder), 'operator.js'), [url]);
  while (!(await leads(url))) await sleep(500);
  await sleep(5000);
  const { memory } = operator;
  await operator.end();
  await server.end();
  return memory;
}

async function leads(url: string): Promise<boolean> {
  const response = await fetch(`${url}/apis/coordination.k8s.io/v1/leases`);
  return ((await response.json()) as { items: unknown[] }).items.length > 0;
}

async function measureRounds(functions: number, count: number, folder: string): Promise<Round[]> {
  const cluster = await Cluster.start();
  try {
    await record(cluster, functions, join(folder, 'writes.json'));
    const rounds: Round[] = [];
    for (let round = 0; round < count; round += 1) rounds.push(await converge(cluster, functions, folder));
    return rounds;
  } finally {
    await cluster.stop();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<number> {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      help: flag,
      json: flag,
      functions: text('1000'),
      rounds: text('3'),
      objects: text('10000'),
      only: text('everything'),
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-operator-'));
  const rounds = await measureRounds(Number(values.functions), Number(values.rounds), folder);
  const whole = values.only !== 'converge';
  const result = {
    functions: Number(values.functions),
    writes: rounds.map(({ writes }) => writes),
    wall: median(rounds.map(({ operator, bare }) => operator.wall / bare.wall)),
    cpu: median(rounds.map(({ operator, bare }) => operator.cpu / bare.cpu)),
    secondPassWrites: Math.max(...rounds.map(({ secondPassWrites }) => secondPassWrites)),
    bytesAnObject: whole ? await watchedObject(Number(values.objects)) : Number.NaN,
    idleMebibytes: whole ? await idle(folder) : Number.NaN,
  };
  rmSync(folder, { recursive: true });
  if (values.json) process.stdout.write(`${JSON.stringify({ rounds, result, limits }, null, 2)}\n`);
  else print(result, rounds);
  return 0;
}

type Result = { readonly [name in keyof typeof limits]: number } & { readonly writes: readonly number[] };

function print(result: Result, rounds: readonly Round[]): void {
  for (const { operator, bare, writes } of rounds) {
    const cost = ({ wall, cpu }: Report) => `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU`;
    process.stdout.write(`operator ${cost(operator)}; bare client ${cost(bare)}; ${writes} writes\n`);
  }
  for (const [name, limit] of Object.entries(limits)) {
    const value = result[name as keyof typeof limits];
    process.stdout.write(`${name.padEnd(20)}${value.toFixed(2).padStart(10)}   (limit ${limit})\n`);
  }
}

process.exitCode = await main();
