import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folders = ['.', '../conformance/functions/go/', '../../../bench/lambda/go/'];

function go(args: readonly string[], folder: string, program = 'go') {
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

it.each(folders)(
  'is formatted and vetted in %s',
  (folder) => {
    expect(go(['-l', '.'], folder, 'gofmt')).toEqual({ status: 0, output: '' });
    expect(go(['vet', './...'], folder)).toEqual({ status: 0, output: '' });
  },
  600_000,
);

it('passes its unit tests', () => {
  const { status, output } = go(['test', './...'], '.');
  expect(output).toMatch(/^ok/m);
  expect(status).toBe(0);
}, 600_000);
