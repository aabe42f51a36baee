import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchedRuntime } from './runtimes.ts';
import type { Program } from './served.ts';

const own = fileURLToPath(new URL('python/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const runtimeFolder = join(root, 'lambda/runtimes/python');
const environment = join(root, '.cache/bench/lambda-python');
const framework = 'functions-framework==3.10.2';

/** The interpreter itself: what is on the PATH may be a script that looks for one. */
function interpreterPath(): string {
  return execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
}

export const python: BenchedRuntime = {
  name: 'python',
  limits: { binary: 1.3, structured: 1.3, startup: 1.3 },
  programs,
  others,
};

function programs(): readonly Program[] {
  const interpreter = interpreterPath();
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

/** @throws when pip fails */
function others(): readonly Program[] {
  install();
  const source = join(own, 'framework.py');
  const args = ['--source', source, '--target', 'handler', '--signature-type', 'cloudevent'];
  return [
    { name: 'bare ASGI on uvicorn', command: [join(environment, 'bin/python'), join(own, 'asgi.py')] },
    { name: 'functions-framework', command: [join(environment, 'bin/functions-framework'), ...args] },
  ];
}

function install(): void {
  if (existsSync(join(environment, 'bin/functions-framework'))) return;
  for (const command of [
    [interpreterPath(), '-m', 'venv', environment],
    [join(environment, 'bin/pip'), 'install', '--quiet', framework],
  ]) {
    const [program = '', ...args] = command;
    if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0)
      throw new Error(`${command.join(' ')} failed`);
  }
}
