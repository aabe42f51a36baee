import { parseArgs } from 'node:util';
import { FuzzError, fuzzOnce } from '../../agents/contracts/vuln-scanner/fuzz.ts';

const usage = 'Usage: node bench/contracts/fuzz.ts [--runs 100000] [--seed 0]';

/** Gives so many bounded inputs to parser, normaliser, walk and detectors; ends with 1 at the first that breaks one. */
function main(): number {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '0' } },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 1) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const before = process.cpuUsage();
  try {
    for (let run = 0; run < runs; run++) fuzzOnce(seed + run);
  } catch (error) {
    if (!(error instanceof FuzzError)) throw error;
    process.stderr.write(`${error.message}\n${error.source}\n${(error.cause as Error).stack}\n`);
    return 1;
  }
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    `${runs} inputs, none broke anything, ${((user + system) / 1e6).toFixed(0)} s of processor time\n`,
  );
  return 0;
}

process.exitCode = main();
