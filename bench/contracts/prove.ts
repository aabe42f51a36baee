import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Labelled, labelKinds, readLabels } from './labels.ts';

/** What `homelab prove --format json` prints. */
interface Verdict {
  readonly validated: boolean;
  readonly class: string | null;
}

interface Proof {
  readonly label: Labelled;
  /** Undefined where the command failed. */
  readonly verdict: Verdict | undefined;
  /** Wall time of the process in seconds. */
  readonly seconds: number;
}

const cli = new URL('../../cli/homelab.js', import.meta.url).pathname;

/** Proves one file in a process of its own, as a user would. */
function proveFile(folder: string, label: Labelled, more: readonly string[]): Promise<Proof> {
  const start = performance.now();
  const args = [cli, 'prove', '--format', 'json', join(folder, label.file), ...more];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const verdict = code === 0 ? (JSON.parse(out) as Verdict) : undefined;
      resolve({ label, verdict, seconds: (performance.now() - start) / 1000 });
    });
  });
}

function printProof({ label, verdict, seconds }: Proof): void {
  const said = verdict ? (verdict.class ?? 'nothing') : 'failed';
  console.log(`${label.file.padEnd(52)} ${label.kind.padEnd(12)} ${said.padEnd(20)} ${seconds.toFixed(1)} s`);
}

function isFlawed({ label }: Proof): boolean {
  return label.kind === 'vulnerable' || label.kind === 'reworded';
}

/** One line: how many flawed ones were proved, how many sound ones wrongly, how many runs failed. */
function printScore(name: string, proofs: readonly Proof[]): void {
  const flawed = proofs.filter(isFlawed);
  const sound = proofs.filter((each) => !isFlawed(each));
  const proved = (some: readonly Proof[]): number => some.filter(({ verdict }) => verdict?.validated).length;
  const failed = proofs.filter(({ verdict }) => !verdict).length;
  const share = ((100 * proved(flawed)) / Math.max(1, flawed.length)).toFixed(0);
  const score = `proved ${proved(flawed)} of ${flawed.length} (${share} %), wrongly ${proved(sound)} of ${sound.length}`;
  console.log(`${name.padEnd(20)} ${score}, failed ${failed}`);
}

/** Scores proofs on a folder of labelled contracts; README.md says how labels are written. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'time-limit': { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...words] = positionals;
  if (!folder)
    throw new Error(`usage: ${basename(import.meta.filename)} FOLDER [TYPE|KIND...] [--time-limit SECONDS]`);
  const limit = values['time-limit'] === undefined ? [] : ['--time-limit', values['time-limit']];
  const labels = readLabels(folder).filter((label) => isAsked(label, words));
  const proofs: Proof[] = [];
  for (const label of labels) {
    const proof = await proveFile(folder, label, limit);
    printProof(proof);
    proofs.push(proof);
  }
  const byType = Map.groupBy(proofs, ({ label }) => label.types[0] ?? 'none');
  for (const [type, some] of byType) printScore(type, some);
  printScore('all', proofs);
  const seconds = proofs.map((each) => each.seconds).toSorted((a, b) => a - b);
  console.log(`median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)} s a file`);
}

/** Whether a label is of one of the types and of one of the kinds that are named; where none is, all are. */
function isAsked({ types, kind }: Labelled, words: readonly string[]): boolean {
  const kinds = words.filter((word) => (labelKinds as readonly string[]).includes(word));
  const named = words.filter((word) => !kinds.includes(word));
  const ofKind = kinds.length === 0 || kinds.includes(kind);
  return ofKind && (named.length === 0 || types.some((type) => named.includes(type)));
}

await main();
