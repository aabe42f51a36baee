import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BenchedRuntime } from './runtimes.ts';
import type { Program } from './served.ts';

const own = fileURLToPath(new URL('nodejs/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = join(root, '.cache/bench/lambda-nodejs');
/** Those of other projects. */
const packages = { '@google-cloud/functions-framework': '5.0.5', 'faas-js-runtime': '4.0.1' };

/** Keeps compiled code, as the runtime's image does. */
const env = { NODE_COMPILE_CACHE: join(root, '.cache/compile') };

const bare: Program = { name: 'bare node:http', command: [execPath, join(own, 'bare.mjs')], env };

const runtime: Program = {
  name: 'our runtime',
  command: [execPath, join(root, 'lambda/runtimes/nodejs/main.ts')],
  env: { ...env, FUNCTION_ROOT: own, METRICS_PORT: '0' },
};

export const nodejs: BenchedRuntime = {
  name: 'nodejs',
  limits: { binary: 1.3, structured: 1.6, startup: 1.3 },
  programs: () => [bare, runtime],
  others,
};

function others(): readonly Program[] {
  install();
  const framework = 'node_modules/@google-cloud/functions-framework/build/src/main.js';
  return [
    {
      name: 'functions-framework',
      command: [
        execPath,
        join(installed, framework),
        `--source=${installed}`,
        '--target=handler',
        '--signature-type=cloudevent',
      ],
      env,
    },
    {
      name: 'faas-js-runtime',
      command: [execPath, join(installed, 'faas-js.cjs')],
      env,
    },
  ];
}

function install(): void {
  mkdirSync(installed, { recursive: true });
  const manifest = { private: true, main: 'functions-framework.cjs', dependencies: packages };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest));
  for (const file of ['functions-framework.cjs', 'faas-js.cjs'])
    copyFileSync(join(own, file), join(installed, file));
  if (existsSync(join(installed, 'node_modules/.package-lock.json'))) return;
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  const { status } = spawnSync('npm', args, { cwd: installed, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${installed}`);
}
