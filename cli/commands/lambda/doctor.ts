import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { diagnose, type Finding } from '../../lambda/diagnosis.ts';
import { bad, printJson } from '../../output.ts';
import { textTable } from '../../text-table.ts';

export const doctor: Command = {
  name: 'lambda doctor',
  summary: 'Looks for what functions need on this machine, and at the function of a folder.',
  usage: 'homelab lambda doctor [FOLDER] [--json]',
  help: [
    '  --json  what was found, what is wrong and what to do, as JSON on stdout',
    '',
    'Exit code 1 when something is missing without which the function of FOLDER (default: the working folder, if it has a',
    'function.yaml) does not run; what only other functions or options need is told all the same.',
  ].join('\n'),
  options: { json: { type: 'boolean', default: false } },
  maxPositionals: 1,
  run,
};

async function run({ json }: OptionValues, [folder = '.']: readonly string[]): Promise<ExitCode> {
  const findings = await diagnose(folder);
  const ok = findings.every(({ state, optional }) => state === 'ok' || optional);
  if (json) printJson({ ok, findings });
  else process.stdout.write(textTable(findings.map(row), ''));
  return ok ? 0 : 1;
}

function row({ what, state, found, fix, optional }: Finding): readonly string[] {
  return [what, state === 'ok' || optional ? state : bad(state), found, fix];
}
