import type { Command, ExitCode, OptionValues } from '../command.ts';
import { examine } from '../doctor/examine.ts';
import { formatDiagnosis } from '../doctor/format.ts';
import { machinePath } from '../doctor/probe.ts';
import { targets } from '../doctor/targets.ts';
import { errorLine, printJson } from '../output.ts';
import { root } from '../root.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks for the tools that each make target and the bring-up of a cluster need.',
  usage: 'homelab doctor [--json]',
  help: [
    '  --json  what was found, what is needed and where to get it, as JSON on stdout',
    '',
    'Asks each tool on the PATH for its version, without a shell; node_modules/.bin does not count. Exit code 1 when',
    'a tool for `make synth` or `make test` is missing or does not fit; other targets are only reported.',
  ].join('\n'),
  options: { json: { type: 'boolean', default: false } },
  run,
};

async function run({ json }: OptionValues): Promise<ExitCode> {
  const diagnosis = await examine(targets(root), { path: machinePath(process.env.PATH ?? '') });
  if (json) printJson(diagnosis);
  else process.stdout.write(formatDiagnosis(diagnosis));
  if (!json && !diagnosis.ok) errorLine('make synth or make test lacks a tool that fits');
  return diagnosis.ok ? 0 : 1;
}
