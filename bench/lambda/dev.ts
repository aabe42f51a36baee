import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Runtime, runtimes } from '../../cli/lambda/function-spec.ts';
import { type EventAnswer, sendEvent } from '../../cli/lambda/send.ts';
import { Author } from '../../test/lambda/author.ts';

const usage = `Usage: npx node bench/lambda/dev.ts [--json] [--saves N] [--runtime NAME]...

Measures \`homelab lambda dev\`: the time from a save of the handler's file to the first answer by what was saved, for a
request that is sent right after the save. Median of N saves (default 10) a language, beside the median of a bare
\`node -e 0\` before each save, which tells how fast the machine is meanwhile.`;

const files: Readonly<Record<Runtime, string>> = { go: 'main.go', nodejs: 'main.ts', python: 'main.py' };
/** The limit of the languages that are not compiled. */
const limitMs = 300;
/** Nobody saves while the last start still settles. */
const restMs = 1500;

interface Result {
  readonly runtime: Runtime;
  /** From save to answer, in the order of the saves. */
  readonly milliseconds: readonly number[];
  readonly median: number;
  /** Median of a bare Node from start to end, in the same run. */
  readonly bareNode: number;
}

async function measure(runtime: Runtime, saves: number): Promise<Result> {
  const author = new Author();
  try {
    await author.lambda('init', 'hello', '--runtime', runtime);
    const run = await author.dev('hello');
    const state = JSON.parse(readFileSync(join(author.folder, 'hello/.homelab/dev.json'), 'utf8')) as {
      url: string;
    };
    const path = join(author.folder, 'hello', files[runtime]);
    const text = readFileSync(path, 'utf8');
    const milliseconds: number[] = [];
    const bare: number[] = [];
    for (let save = 0; save <= saves; save += 1) {
      await delay(restMs);
      bare.push(bareNode());
      milliseconds.push(
        await fromSaveToAnswer(path, text.replace('world', `world-${save}`), state.url, `world-${save}!`),
      );
    }
    await run.interrupt();
    // The first one fills the compile caches.
    const measured = milliseconds.slice(1);
    return { runtime, milliseconds: measured, median: medianOf(measured), bareNode: medianOf(bare) };
  } finally {
    await author.leave();
  }
}

function bareNode(): number {
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - begin;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function fromSaveToAnswer(path: string, text: string, url: string, wanted: string): Promise<number> {
  const begin = performance.now();
  writeFileSync(path, text);
  for (let request = 0; ; request += 1) {
    const answer: EventAnswer = await sendEvent(url, {
      specversion: '1.0',
      id: `${begin}-${request}`,
      source: '/bench',
      type: 'com.example.greeting',
    });
    if (JSON.stringify(answer.reply?.data ?? '').includes(wanted)) return performance.now() - begin;
  }
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    json: { type: 'boolean', default: false },
    saves: { type: 'string', default: '10' },
    runtime: { type: 'string', multiple: true },
  },
});
if (values.help) process.stdout.write(`${usage}\n`);
else {
  const results: Result[] = [];
  for (const runtime of runtimes) {
    if (values.runtime?.includes(runtime) ?? true) results.push(await measure(runtime, Number(values.saves)));
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ results, limitMs }, null, 2)}\n`);
  else
    for (const { runtime, median, bareNode } of results)
      process.stdout.write(
        `${runtime.padEnd(8)}${Math.round(median)} ms (bare node ${Math.round(bareNode)} ms)\n`,
      );
}
