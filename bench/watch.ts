import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkout } from '../test/checkout.ts';

const usage = `Usage: npx node bench/watch.ts [--json] [--changes N]

Measures \`homelab synth --watch\` in a copy of this repository: the time from a save that changes one line to the
printed difference, the median of N saves (default 10).`;

/** A component of every cluster, and the limit in it that every save changes. */
const file = 'constructs/prerequisites/traefik.ts';
const limit = /limits: { memory: '(\d+)Mi' }/;

/** Milliseconds of rest before a save: nobody saves while the last rendering warms up. */
const restMs = 1500;

interface WatchResult {
  readonly file: string;
  /** Milliseconds from save to output, in the order of the saves. */
  readonly milliseconds: readonly number[];
  readonly median: number;
}

async function benchWatch(changes: number): Promise<WatchResult> {
  const copy = checkout();
  const child = spawn(process.execPath, ['cli/homelab.js', 'synth', '--watch', '--json'], {
    cwd: copy.path,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    const milliseconds: number[] = [];
    for (let change = 0; change < changes; change += 1) {
      await delay(restMs);
      milliseconds.push(await measureSave(join(copy.path, file), lines));
    }
    const sorted = milliseconds.toSorted((a, b) => a - b);
    return { file, milliseconds, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
  } finally {
    await stop(child);
    copy.remove();
  }
}

/** Milliseconds from the save to the line on stdout that tells of it. */
async function measureSave(path: string, lines: AsyncIterator<string>): Promise<number> {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(limit, (_, size) => `limits: { memory: '${Number(size) + 1}Mi' }`);
  const start = performance.now();
  writeFileSync(path, changed);
  const { value } = await lines.next();
  const milliseconds = performance.now() - start;
  const answer = JSON.parse(String(value)) as { readonly report?: { readonly written: readonly string[] } };
  if (!answer.report?.written.length) throw new Error(`the save of ${file} changed nothing: ${value}`);
  return milliseconds;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    json: { type: 'boolean', default: false },
    changes: { type: 'string', default: '10' },
  },
});
if (values.help) process.stdout.write(`${usage}\n`);
else {
  const result = await benchWatch(Number(values.changes));
  const text = `from save to output: ${Math.round(result.median)} ms, median of ${result.milliseconds.length}`;
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : `${text}\n`);
}
