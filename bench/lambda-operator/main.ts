import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Child } from './child.ts';
import type { Answer, Report } from './protocol.ts';
import { writeStripped } from './stripped.ts';

const usage = `Usage: node bench/lambda-operator/main.ts [--json] [--functions N] [--rounds N] [--objects N]

Converges --functions (1000) LambdaFunctions, each with a build, a Service and a Trigger, against an API server in memory,
and then sends the very same writes with a bare client to the same server, in turns over --rounds (3). Measures the heap of
each of --objects (10000) watched functions, what a second pass writes, and the memory of an idle operator.`;

const limits = { wall: 1.5, cpu: 2, bytesAnObject: 3072, idleMebibytes: 80, secondPassWrites: 0 };

interface Round {
  readonly operator: Report;
  readonly bare: Report;
  readonly writes: number;
  readonly secondPassWrites: number;
}

async function converge(functions: number, folder: string): Promise<Round> {
  const server = new Child('server.ts');
  const { url } = await server.hear<{ url: string }>();
  await server.ask<Answer>({ ask: 'create', count: functions });
  const operator = new Child('operator.ts', [url]);
  try {
    const cost = await untilReady(server, operator, functions);
    const { writes } = await server.ask<Answer>({ ask: 'writes' });
    await operator.end();
    const secondPassWrites = await secondPass(server, url);
    const file = join(folder, 'writes.json');
    writeFileSync(file, JSON.stringify(writes));
    await server.ask<Answer>({ ask: 'drop' });
    await server.ask<Answer>({ ask: 'create', count: functions });
    const bare = await new Child('bare.ts', [url, file]).hear<Report>();
    return { operator: cost, bare, writes: writes.length, secondPassWrites };
  } finally {
    await operator.end();
    await server.end();
  }
}

/** What the operator had taken when the last function could be called. */
async function untilReady(server: Child, operator: Child, functions: number): Promise<Report> {
  for (;;) {
    const { ready } = await server.ask<Answer>({ ask: 'ready' });
    if (ready === functions) return operator.ask<Report>({});
    await sleep(100);
  }
}

/** A new process over a cluster in which nothing is to do. */
async function secondPass(server: Child, url: string): Promise<number> {
  await server.ask<Answer>({ ask: 'forget' });
  const operator = new Child('operator.ts', [url]);
  await sleep(5000);
  const { count } = await server.ask<Answer>({ ask: 'ready' });
  await operator.end();
  return count;
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<number> {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { help: flag, json: flag, functions: text('1000'), rounds: text('3'), objects: text('10000') },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-operator-'));
  const rounds: Round[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push(await converge(Number(values.functions), folder));
  }
  const result = {
    functions: Number(values.functions),
    writes: rounds.map(({ writes }) => writes),
    wall: median(rounds.map(({ operator, bare }) => operator.wall / bare.wall)),
    cpu: median(rounds.map(({ operator, bare }) => operator.cpu / bare.cpu)),
    secondPassWrites: Math.max(...rounds.map(({ secondPassWrites }) => secondPassWrites)),
    bytesAnObject: await watchedObject(Number(values.objects)),
    idleMebibytes: await idle(folder),
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
