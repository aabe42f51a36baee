import { parseArgs } from 'node:util';
import { Schedule } from './schedule.ts';

const usage = `Usage: node lambda/operator/simulation/main.ts [--seed N] [--runs N]

Runs schedules of faults on virtual time, from seed N (1) on (--runs, default 1), and prints for each that went wrong what
happened and what should not have. The same seed gives the same run. Exit codes: 0 all went well, 1 not, 2 wrong arguments.`;

async function main(): Promise<number> {
  const options = {
    help: { type: 'boolean', short: 'h', default: false },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ options });
  const [first, runs] = [Number(values.seed), Number(values.runs)];
  if (values.help || !Number.isInteger(first) || !Number.isInteger(runs)) {
    process.stdout.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  let failed = 0;
  let writes = 0;
  for (let seed = first; seed < first + runs; seed += 1) {
    const result = await new Schedule(seed).run();
    writes += result.writes;
    if (result.violations.length === 0) continue;
    failed += 1;
    process.stdout.write(`seed ${seed}:\n  ${[...result.history, ...result.violations].join('\n  ')}\n`);
  }
  process.stdout.write(`${runs - failed} of ${runs} schedules went well, ${writes} writes\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
