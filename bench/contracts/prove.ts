import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What `homelab prove --format json` prints. */
interface Verdict {
  readonly validated: boolean;
  readonly class: string | null;
}

interface Proof {
  readonly file: string;
  /** Undefined where the command failed. */
  readonly verdict: Verdict | undefined;
  /** Wall time of the process in seconds. */
  readonly seconds: number;
}

const cli = new URL('../../cli/homelab.js', import.meta.url).pathname;

/** Proves one file in a process of its own, as a user would. */
function proveFile(file: string): Promise<Proof> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'prove', '--format', 'json', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const verdict = code === 0 ? (JSON.parse(out) as Verdict) : undefined;
      resolve({ file, verdict, seconds: (performance.now() - start) / 1000 });
    });
  });
}

async function proveAll(folder: string, name: string): Promise<readonly Proof[]> {
  const proofs: Proof[] = [];
  for (const file of globSync(`**/${name}.sol`, { cwd: folder }).sort()) {
    const proof = await proveFile(join(folder, file));
    proofs.push(proof);
    const { verdict, seconds } = proof;
    const said = verdict ? (verdict.class ?? 'nothing') : 'failed';
    console.log(`${file.padEnd(48)} ${said.padEnd(20)} ${seconds.toFixed(1)} s`);
  }
  return proofs;
}

/**
 * Scores proofs on a folder of labelled contracts: every `vulnerable.sol` and `reworded.sol` under it is exploitable,
 * every `mended.sol` is not.
 */
async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error(`usage: node bench/contracts/${basename(import.meta.filename)} FOLDER`);
  const exploitable = [...(await proveAll(folder, 'vulnerable')), ...(await proveAll(folder, 'reworded'))];
  const mended = await proveAll(folder, 'mended');
  const proved = exploitable.filter(({ verdict }) => verdict?.validated).length;
  const wrong = mended.filter(({ verdict }) => verdict?.validated).length;
  const failed = [...exploitable, ...mended].filter(({ verdict }) => !verdict).length;
  const share = ((100 * proved) / Math.max(1, exploitable.length)).toFixed(0);
  const seconds = exploitable.map((each) => each.seconds).toSorted((a, b) => a - b);
  console.log(
    `proved ${proved} of ${exploitable.length} (${share} %), wrongly ${wrong} of ${mended.length}, failed ${failed}`,
  );
  console.log(`median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)} s a file`);
}

await main(process.argv[2]);
