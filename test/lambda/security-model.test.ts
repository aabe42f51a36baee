import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../cli/root.ts';

const page = readFileSync(join(root, 'docs/lambda/security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
  .map((line) => line.split(' | '))
  .map(([threat = '', guard = '', proof = '']) => ({ threat: threat.slice(2), guard, proof }));

const sources = globSync(['lambda/**/*.ts', 'test/{,controlplane/}lambda/*.ts', 'cli/commands/lambda/*.ts'], {
  cwd: root,
});
const text = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

test('the security model names threats, guards and tests', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const { threat, guard, proof } of rows) {
    expect([threat, guard, proof].map((cell) => cell.length > 10)).toEqual([true, true, true]);
  }
});

test.each(rows)('the tests that guard against "$threat" are there', ({ proof }) => {
  const files = [...proof.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
  expect(files).not.toEqual([]);
  for (const file of files) {
    const pattern = file.includes('/') ? file : `{lambda,test}/**/${file}`;
    expect(globSync(pattern, { cwd: root }), file).not.toEqual([]);
  }
  for (const [, name = ''] of proof.matchAll(/\*([^*`]{8,})\*/g)) expect(text, name).toContain(name);
});
