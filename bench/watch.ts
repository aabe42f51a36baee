import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { at, list } from '../constructs/core/manifest.ts';
import { checkout } from '../test/checkout.ts';
import { measure } from './child.ts';

/** One line of the source with a number that every save raises by one. */
interface Line {
  readonly file: string;
  readonly number: RegExp;
}

const lines: readonly Line[] = [
  // A component of every cluster.
  { file: 'constructs/prerequisites/traefik.ts', number: /(?<=limits: \{ memory: ')\d+(?=Mi')/ },
  // The literal of one.
  { file: 'clusters/studio.ts', number: /(?<=workspace: ')\d+(?=Gi')/ },
];

/** Milliseconds of rest before a save: nobody saves while the last rendering warms up. */
const restMs = 1500;

export interface Latency {
  /** Milliseconds, in the order of the measurements. */
  readonly milliseconds: readonly number[];
  readonly median: number;
}

export interface WatchResult {
  /** From the save of a file that changes one line to the printed difference, and to the end of checks and writing. */
  readonly saves: readonly (Latency & { readonly file: string; readonly written: Latency })[];
  /** `homelab diff` of those changes as a whole process. */
  readonly diff: Latency;
}

/** Measures `homelab synth --watch`, and then `homelab diff`, in a copy of this repository. */
export async function benchWatch(rounds: number): Promise<WatchResult> {
  const copy = checkout();
  try {
    copy.run('git', 'init', '--quiet');
    copy.run('git', 'add', 'dist', 'flux');
    copy.run('git', '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-qm', 'rendered');
    const saves = await benchSaves(copy.path, rounds);
    const command = [process.execPath, 'cli/homelab.js', 'diff', '--json'];
    const diff = Array.from({ length: rounds }, () => measure(command, copy.path).wall * 1000);
    return { saves, diff: latency(diff) };
  } finally {
    copy.remove();
  }
}

async function benchSaves(root: string, rounds: number): Promise<WatchResult['saves']> {
  const child = spawn(process.execPath, ['cli/homelab.js', 'synth', '--watch', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await output.next();
    await output.next();
    const saves: WatchResult['saves'][number][] = [];
    for (const line of lines) {
      const measured: { difference: number; written: number }[] = [];
      for (let save = 0; save < rounds; save += 1) {
        await delay(restMs);
        measured.push(await measureSave(root, line, output));
      }
      const written = latency(measured.map((each) => each.written));
      saves.push({ file: line.file, ...latency(measured.map((each) => each.difference)), written });
    }
    return saves;
  } finally {
    await stop(child);
  }
}

/** Milliseconds from the save to the line on stdout that tells of the difference, and to that of what was written. */
async function measureSave(
  root: string,
  { file, number }: Line,
  output: AsyncIterator<string>,
): Promise<{ readonly difference: number; readonly written: number }> {
  const path = join(root, file);
  const changed = readFileSync(path, 'utf8').replace(number, (found) => String(Number(found) + 1));
  const start = performance.now();
  writeFileSync(path, changed);
  const first: unknown = JSON.parse(String((await output.next()).value));
  const difference = performance.now() - start;
  const last: unknown = JSON.parse(String((await output.next()).value));
  const written = performance.now() - start;
  const isChanged =
    list(at(first, 'differences', 'clusters')).length > 0 && list(at(last, 'report', 'written')).length > 0;
  if (!isChanged) throw new Error(`the save of ${file} changed nothing: ${JSON.stringify(last)}`);
  return { difference, written };
}

function latency(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { milliseconds, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
}
