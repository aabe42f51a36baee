import { expect, it } from 'vitest';
import { checkHandlerFile } from './handler-file.ts';

const names = new Set(['main.py', 'jobs/resize/__init__.py', 'main.ts', 'jobs/index.cjs']);

it.each([
  ['python', 'main.handler'],
  ['python', 'jobs.resize.handler'],
  ['python', 'jobs/resize.handler'],
  ['nodejs', 'main.handler'],
  ['nodejs', 'jobs/index.handler'],
  ['go', 'anything.at.all'],
] as const)('%s finds the module of %s', (runtime, handler) => {
  expect(() => checkHandlerFile(runtime, handler, names)).not.toThrow();
});

it.each([
  ['python', 'other.handler', 'other.py, other/__init__.py'],
  ['nodejs', 'jobs.handler', 'jobs.mjs, jobs.js, jobs.cjs, jobs.mts, jobs.ts, jobs.cts'],
] as const)('%s says which files it looked for, for %s', (runtime, handler, files) => {
  expect(() => checkHandlerFile(runtime, handler, names)).toThrow(
    `the handler ${handler} needs one of ${files}`,
  );
});
