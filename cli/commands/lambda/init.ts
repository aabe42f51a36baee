import { join } from 'node:path';
import type { Command, ExitCode, OptionValues } from '../../command.ts';
import { FunctionError } from '../../lambda/function-error.ts';
import { type Runtime, runtimes } from '../../lambda/function-spec.ts';
import { initFunction } from '../../lambda/init.ts';
import { printJson } from '../../output.ts';

export const init: Command = {
  name: 'lambda init',
  summary: 'Makes the folder of a new function, with a test and a recorded event.',
  usage: 'homelab lambda init NAME --runtime python|nodejs|go [--into FOLDER] [--json]',
  help: [
    '  --runtime RUNTIME  the language: python, nodejs or go',
    '  --into FOLDER      where the new folder goes (default: the working folder)',
    '  --json             folder and files as JSON on stdout',
    '',
    'NAME has lower-case letters, digits and dashes. A folder that is there and not empty is left alone.',
    '',
    '  homelab lambda init hello --runtime python',
  ].join('\n'),
  options: {
    runtime: { type: 'string' },
    into: { type: 'string', default: '.' },
    json: { type: 'boolean', default: false },
  },
  maxPositionals: 1,
  choices: { runtime: runtimes },
  run,
};

async function run({ runtime, into, json }: OptionValues, [name]: readonly string[]): Promise<ExitCode> {
  if (name === undefined) throw new FunctionError(`no name is given\nUsage: ${init.usage}`);
  const known = runtimes.find((each) => each === runtime);
  if (!known) {
    const problem = runtime === undefined ? 'no runtime is named' : `unknown runtime ${runtime}`;
    throw new FunctionError(`${problem}: say --runtime ${runtimes.join(', ')}`.replace(/, (\w+)$/, ' or $1'));
  }
  const files = initFunction(name, known, String(into));
  const folder = join(String(into), name);
  if (json) printJson({ folder, files });
  else process.stdout.write(created(folder, files, known));
  return 0;
}

const unitTests: Readonly<Record<Runtime, string>> = {
  go: 'go test ./...',
  nodejs: 'node --test',
  python: 'python3 -m unittest',
};

function created(folder: string, files: readonly string[], runtime: Runtime): string {
  return [
    ...files.map((file) => `  ${join(folder, file)}`),
    '',
    `homelab lambda test ${folder}      replay its recorded event`,
    `homelab lambda dev ${folder}       run it, and again after every save`,
    `cd ${folder} && ${unitTests[runtime]}   its own test`,
    '',
  ].join('\n');
}
