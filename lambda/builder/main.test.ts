import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchive } from '../archive/write.ts';
import { keepSource } from './fetch/keep-source.ts';
import { foldersBelow } from './steps/folders.ts';
import { readTermination } from './termination-message.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'builder-main-'));
  for (const folder of ['build/config', 'build/dependencies', 'build/source', 'tmp', 'dev'])
    mkdirSync(join(root, folder), { recursive: true });
});
function writeSource(name: string, text: string) {
  const archive = writeArchive([{ name, content: Buffer.from(text) }]);
  return keepSource(archive, { layer: true }, foldersBelow(root));
}
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(step: string, config?: object) {
  if (config) writeFileSync(join(root, `build/config/${step}.json`), JSON.stringify(config));
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, step], {
    env: { PATH: process.env.PATH, BUILDER_ROOT: root },
    encoding: 'utf8',
  });
  const message = () => readTermination(readFileSync(join(root, 'dev/termination-log'), 'utf8'));
  return { status, stdout, stderr, message };
}
const dependencies = {
  runtime: 'nodejs',
  runtimeVersion: '24',
  architectures: ['amd64'],
  installScripts: false,
  environment: {},
  goRuntime: '/',
};

it('ends with 0 and its result', async () => {
  await writeSource('main.mjs', '');
  const { status, message } = run('dependencies', dependencies);
  expect(status).toBe(0);
  expect(message()).toEqual({
    step: 'dependencies',
    ok: true,
    result: { installed: [] },
    log: ['no dependencies to install'],
  });
});

it('ends with 1, the reason and what to do, where the source is wrong', async () => {
  await writeSource('package.json', '{"dependencies":{"a":"1"}}');
  const { status, stdout, message } = run('dependencies', dependencies);
  expect(status).toBe(1);
  expect(message()).toMatchObject({
    ok: false,
    reason: 'LockfileMissing',
    message: 'package.json names packages, and nothing locks them',
  });
  expect(stdout).toContain('commit package-lock.json');
});

it('ends with 2 and its place, where the fault is ours', () => {
  const { status, stderr, message } = run('layer', { architectures: ['amd64'], runtime: 'python' });
  expect(status).toBe(2);
  expect(message()).toMatchObject({ ok: false, reason: 'Internal' });
  expect(stderr).toContain('steps/layer.ts');
});

it('loads all steps without running any', () => {
  expect(run('load')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

it('ends with 1 where it is told nothing, or no step', () => {
  expect(run('fetch').message()).toMatchObject({ reason: 'InvalidConfig' });
  const { status, stderr } = run('deploy');
  expect([status, stderr]).toEqual([1, expect.stringContaining('fetch|dependencies|layer|push')]);
});
