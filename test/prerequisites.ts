/**
 * Looks at once for the programs that `make test` needs and npm does not install: `node test/prerequisites.ts`.
 * Exit codes: 0 all are there, 2 with a line for each that is missing or does not fit.
 */
import { type Examined, examine } from '../cli/doctor/examine.ts';
import { machinePath } from '../cli/doctor/probe.ts';
import { targets, testTarget } from '../cli/doctor/targets.ts';
import { root } from '../cli/root.ts';

const tests = targets(root).filter(({ name }) => name === testTarget);
const { targets: examined } = await examine(tests, { path: machinePath(process.env.PATH ?? '') });
const lacking = examined.flatMap(({ needs }) => needs.filter(({ state }) => state !== 'ok'));
for (const need of lacking) process.stderr.write(`${line(need)}\n`);
if (lacking.length > 0) process.exitCode = 2;

function line({ tool, range, state, found, get }: Examined): string {
  const problem = {
    ok: '',
    missing: 'which is missing',
    unfit: `and has ${found}`,
    broken: `which is broken (${found})`,
  };
  return `${testTarget} needs ${[tool, range].join(' ').trim()}, ${problem[state]}: ${get}`;
}
