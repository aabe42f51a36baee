import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchFleet } from './fleet.ts';
import { benchScale } from './scale.ts';

const usage = `Usage: npm run bench -- [--json] [--rounds N] [--small N] [--large N]

Measures the fast door over the real fleet against \`kubectl kustomize\` over the same dist/, in the same run
(median of N rounds, default 5), and how cost grows from --small (100) to --large (1000) clusters.`;

const limits = { cpuRatio: 0.25, wallSeconds: 1, growth: 11, peakMebibytes: 256 };

function main(): number {
  const { values } = parseArgs({
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
  if (spawnSync('kubectl', ['version', '--client']).status !== 0) {
    process.stderr.write(
      'bench needs kubectl on the PATH: its kustomize is what synthesis is compared with\n',
    );
    return 2;
  }
  const fleet = benchFleet(fileURLToPath(new URL('..', import.meta.url)), Number(values.rounds));
  const scale = benchScale(Number(values.small), Number(values.large));
  const result = { fleet, scale, limits };
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else print(result);
  return 0;
}

function print({
  fleet,
  scale,
}: {
  fleet: ReturnType<typeof benchFleet>;
  scale: ReturnType<typeof benchScale>;
}): void {
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  const rows = [
    [
      'synth, whole process',
      `${seconds(fleet.synth.wall)} wall (limit ${limits.wallSeconds} s), ${seconds(fleet.synth.cpu)} CPU`,
    ],
    [
      'kubectl kustomize, one process a cluster',
      `${seconds(fleet.kustomize.wall)} wall, ${seconds(fleet.kustomize.cpu)} CPU`,
    ],
    [
      'synth / kustomize',
      `${fleet.cpuRatio.toFixed(3)} CPU, ${fleet.wallRatio.toFixed(3)} wall (limit ${limits.cpuRatio})`,
    ],
    ['files that an unchanged second run writes', String(fleet.writtenAgain)],
    [
      `t(${scale.large.clusters}) / t(${scale.small.clusters}) clusters`,
      `${scale.ratio.toFixed(2)} (limit ${limits.growth})`,
    ],
    ['peak memory of the larger', `${scale.large.peakMebibytes} MiB (limit ${limits.peakMebibytes})`],
  ];
  for (const [name = '', value] of rows) process.stdout.write(`${name.padEnd(44)}${value}\n`);
}

process.exitCode = main();
