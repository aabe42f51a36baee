import { parseArgs } from 'node:util';
import { type Cost, measureLoad, measureStartup, type Startup } from './measure.ts';
import { otherPrograms, programs } from './nodejs.ts';

const usage = `Usage: node bench/lambda/main.ts [--json] [--rounds N] [--requests N] [--starts N] [--without-others]

Measures the Node runtime against a bare node:http server in the same run, in turns: CPU a request over
--rounds (41) of --requests (1000), time from start to first 200 over --starts (15), and memory.
Other projects' runtimes are measured beside them; npm installs those into .cache.`;

const limits = { binary: 1.3, structured: 1.6, startup: 1.3 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '41' },
      requests: { type: 'string', default: '1000' },
      starts: { type: 'string', default: '15' },
      'without-others': { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const all = values['without-others'] ? programs : [...programs, ...otherPrograms()];
  const rounds = { rounds: Number(values.rounds), requests: Number(values.requests) };
  const binary = await measureLoad(all, 'binary', rounds);
  const structured = await measureLoad(all, 'structured', rounds);
  const startup = await measureStartup(all, Number(values.starts));
  if (values.json)
    process.stdout.write(`${JSON.stringify({ binary, structured, startup, limits }, null, 2)}\n`);
  else print(binary, structured, startup);
}

function print(binary: readonly Cost[], structured: readonly Cost[], startup: readonly Startup[]): void {
  const load = ({ name, cpu, ratio, memory }: Cost): string =>
    `  ${name.padEnd(22)}${cpu.toFixed(1).padStart(7)} µs CPU ${ratio.toFixed(2).padStart(7)} × bare ${memory.toFixed(0).padStart(6)} MiB`;
  const start = ({ name, wall, cpu, ratio, cpuRatio, memory }: Startup): string =>
    `  ${name.padEnd(22)}${(wall * 1e3).toFixed(0).padStart(7)} ms ${ratio.toFixed(2).padStart(7)} × bare; CPU ${(cpu * 1e3).toFixed(0)} ms, ${cpuRatio.toFixed(2)} × ${memory.toFixed(0).padStart(6)} MiB`;
  const lines = [
    `A binary event (limit ${limits.binary})`,
    ...binary.map(load),
    `A structured event (limit ${limits.structured})`,
    ...structured.map(load),
    `Start to first 200 (limit ${limits.startup})`,
    ...startup.map(start),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await main();
