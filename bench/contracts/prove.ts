import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { type Labelled, readLabels } from './labels.ts';

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
function proveFile(folder: string, label: Labelled): Promise<Proof> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'prove', '--format', 'json', join(folder, label.file)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
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

/** Scores proofs on a folder of labelled contracts; README.md says how labels are written. */
async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error(`usage: node bench/contracts/${basename(import.meta.filename)} FOLDER`);
  const proofs: Proof[] = [];
  for (const label of readLabels(folder)) {
    const proof = await proveFile(folder, label);
    printProof(proof);
    proofs.push(proof);
  }
  const flawed = proofs.filter(({ label }) => label.kind === 'vulnerable' || label.kind === 'reworded');
  const sound = proofs.filter((each) => !flawed.includes(each));
  const proved = (some: readonly Proof[]): number => some.filter(({ verdict }) => verdict?.validated).length;
  const failed = proofs.filter(({ verdict }) => !verdict).length;
  const share = ((100 * proved(flawed)) / Math.max(1, flawed.length)).toFixed(0);
  const seconds = proofs.map((each) => each.seconds).toSorted((a, b) => a - b);
  console.log(
    `proved ${proved(flawed)} of ${flawed.length} (${share} %), wrongly ${proved(sound)} of ${sound.length}, failed ${failed}`,
  );
  console.log(`median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)} s a file`);
}

await main(process.argv[2]);
