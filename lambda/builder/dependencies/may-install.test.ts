import { expect, it } from 'vitest';
import { mayInstall } from './may-install.ts';

it.each([
  ['python', ['main.py'], false],
  ['python', ['main.py', 'lib/requirements.txt'], false],
  ['python', ['main.py', 'requirements.txt'], true],
  ['nodejs', ['main.js'], false],
  ['nodejs', ['main.js', 'package-lock.json'], false],
  ['nodejs', ['main.js', 'package.json'], true],
  ['go', ['main.go', 'go.mod'], true],
] as const)('%s with %j: %s', (runtime, files, expected) => {
  expect(mayInstall(runtime, new Set<string>(files))).toBe(expected);
});
