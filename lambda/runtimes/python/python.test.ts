import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('.', import.meta.url));

it('is Python 3.11 or later that runs here', () => {
  const program = 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else sys.version)';
  const { status, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('passes its unit tests', () => {
  const args = ['-X', 'dev', '-W', 'error', '-m', 'unittest', 'discover', '-s', 'tests', '-t', '.'];
  const { status, stderr } = spawnSync('python3', args, { cwd, encoding: 'utf8' });
  expect(stderr).toMatch(/Ran [1-9]\d+ tests[\s\S]*\nOK\n$/);
  expect(status).toBe(0);
});
