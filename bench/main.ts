import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Cost } from './child.ts';
import { benchFleet } from './fleet.ts';
import { benchLambda } from './lambda/main.ts';
import { benchScale, type ScaleResult } from './scale.ts';
import { benchWatch, type Latency, type WatchResult } from './watch.ts';

const usage = `Usage: npm run bench -- [--json] [--rounds N] [--small N] [--large N]
       npm run bench -- watch [--json] [--rounds N]
       npm run bench -- lambda [--help]

Measures the fast door over the real fleet against \`kubectl kustomize\` over the same dist/, in the same run
(median of N rounds, default 5), and how cost grows from --small (100) to --large (1000) clusters: the large run pauses
four times for a small one, so that both meet the machine at the same speed.

With watch: the time from a save that changes one line to what \`homelab synth --watch\` prints, for a component and for
a cluster's literal, and that of \`homelab diff\`, in a copy of this repository.

With lambda: the function runtimes, the broker and \`homelab lambda dev\`; its --help tells more.`;

const limits = {
  cpuRatio: 0.25,
  wallSeconds: 1.5,
  eStackWallSeconds: 1,
  growth: 11,
  peakMebibytes: 256,
  watchMilliseconds: 300,
};

async function main(): Promise<number> {
  if (process.argv[2] === 'lambda') return benchLambda(process.argv.slice(3));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      small: { type: 'string', default: '100' },
      large: { type: 'string', default: '1000' },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const [what, ...others] = positionals;
  if ((what !== undefined && what !== 'watch') || others.length > 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const rounds = Number(values.rounds);
  if (what === 'watch') {
    const watch = await benchWatch(rounds);
    const result = { watch, limits };
    if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else printWatch(watch);
    return 0;
  }
  if (spawnSync('kubectl', ['version', '--client']).status !== 0) {
    process.stderr.write(
      'bench needs kubectl on the PATH: its kustomize is what synthesis is compared with\n',
    );
    return 2;
  }
  const fleet = benchFleet(fileURLToPath(new URL('..', import.meta.url)), rounds);
  const scale = await benchScale(Number(values.small), Number(values.large));
  const result = { fleet, scale, limits };
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else print(result);
  return 0;
}

function printWatch({ saves, diff }: WatchResult): void {
  const milliseconds = ({ median }: Latency): string => `${Math.round(median)} ms`;
  const rows = saves.map((save) => [
    `save of ${save.file}`,
    `${milliseconds(save)} to the diff (limit ${limits.watchMilliseconds}), ${milliseconds(save.written)} to the end`,
  ]);
  printRows([...rows, ['homelab diff, whole process', milliseconds(diff)]]);
}

interface Result {
  readonly fleet: ReturnType<typeof benchFleet>;
  readonly scale: ScaleResult;
}

function print({ fleet, scale }: Result): void {
  const cost = ({ wall, cpu }: Cost): string => `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU`;
  const { ratios } = fleet;
  const { small, large } = scale;
  const rows = [
    ['kubectl kustomize, one process a cluster', cost(fleet.kustomize)],
    ['synthesis', cost(fleet.synthesis)],
    ['  for one of kustomize, CPU', `${ratios.synthesis.toFixed(3)} (limit ${limits.cpuRatio})`],
    ['first synthesis in a process', cost(fleet.firstSynthesis)],
    ['  for one of kustomize, CPU', ratios.firstSynthesis.toFixed(3)],
    ['the fast door, whole process', `${cost(fleet.process)} (limit ${limits.wallSeconds} s)`],
    ['  for one of kustomize, CPU', ratios.process.toFixed(3)],
    ['the E-Stack alone, whole process', `${cost(fleet.eStack)} (limit ${limits.eStackWallSeconds} s)`],
    ['files that an unchanged run writes', String(fleet.writtenAgain)],
    [
      `t(${large.clusters}) / t(${small.clusters}) clusters`,
      `${scale.ratio.toFixed(2)} (limit ${limits.growth})`,
    ],
    ['peak memory of the larger', `${large.peakMebibytes} MiB (limit ${limits.peakMebibytes})`],
  ];
  printRows(rows);
}

function printRows(rows: readonly (readonly string[])[]): void {
  for (const [name = '', value] of rows) process.stdout.write(`${name.padEnd(44)}${value}\n`);
}

process.exitCode = await main();
