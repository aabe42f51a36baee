import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkHandlerFile } from './handler-file.ts';

let tree: string;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'handler-'));
  mkdirSync(join(tree, 'jobs/resize'), { recursive: true });
  for (const file of ['main.py', 'jobs/resize/__init__.py', 'main.ts', 'jobs/index.cjs'])
    writeFileSync(join(tree, file), '');
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

it.each([
  ['python', 'main.handler'],
  ['python', 'jobs.resize.handler'],
  ['python', 'jobs/resize.handler'],
  ['nodejs', 'main.handler'],
  ['nodejs', 'jobs/index.handler'],
  ['go', 'anything.at.all'],
] as const)('%s finds the module of %s', (runtime, handler) => {
  expect(() => checkHandlerFile(runtime, handler, tree)).not.toThrow();
});

it.each([
  ['python', 'other.handler', 'other.py, other/__init__.py'],
  ['nodejs', 'jobs.handler', 'jobs.mjs, jobs.js, jobs.cjs, jobs.mts, jobs.ts, jobs.cts'],
] as const)('%s says which files it looked for, for %s', (runtime, handler, files) => {
  expect(() => checkHandlerFile(runtime, handler, tree)).toThrow(
    `the handler ${handler} needs one of ${files}`,
  );
});
