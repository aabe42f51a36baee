import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from './served.ts';

const own = fileURLToPath(new URL('python/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const runtimeFolder = join(root, 'lambda/runtimes/python');
const environment = join(root, '.cache/bench/lambda-python');
const framework = 'functions-framework==3.10.2';

/** The interpreter itself: what is on the PATH may be a script that looks for one. */
function python(): string {
  return execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
}

/** What is measured, first what the others are compared with. */
export function pythonPrograms(): readonly Program[] {
  const interpreter = python();
  return [
    {
      name: 'bare asyncio',
      command: [interpreter, join(own, 'bare.py')],
      env: { PYTHONPATH: runtimeFolder },
    },
    {
      name: 'our runtime',
      command: [interpreter, join(runtimeFolder, 'serve.py')],
      env: { FUNCTION_ROOT: own, METRICS_PORT: '0' },
    },
  ];
}

/** Google's functions-framework, installed when it is first asked for. @throws when pip fails */
export function otherPythonPrograms(): readonly Program[] {
  install();
  const source = join(own, 'framework.py');
  const args = ['--source', source, '--target', 'handler', '--signature-type', 'cloudevent'];
  return [{ name: 'functions-framework', command: [join(environment, 'bin/functions-framework'), ...args] }];
}

function install(): void {
  if (existsSync(join(environment, 'bin/functions-framework'))) return;
  for (const command of [
    [python(), '-m', 'venv', environment],
    [join(environment, 'bin/pip'), 'install', '--quiet', framework],
  ]) {
    const [program = '', ...args] = command;
    if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0)
      throw new Error(`${command.join(' ')} failed`);
  }
}
