import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { errorText, isInputError } from './error-text.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-text-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a source that Node itself loads: vitest loads what it tests in its own way. */
function toldOf(source: string): { readonly isInput: boolean; readonly text: string } {
  writeFileSync(join(folder, 'source.ts'), source);
  const script = `import { errorText, isInputError } from ${JSON.stringify(new URL('./error-text.ts', import.meta.url))};
    const error = await import(${JSON.stringify(pathToFileURL(join(folder, 'source.ts')))}).catch((error) => error);
    console.log(JSON.stringify({ isInput: isInputError(error), text: errorText(error) }));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test('a source that cannot be parsed is the author’s, and is told by its line alone', () => {
  const { isInput, text } = toldOf("export const memory = '1Gi;\n");
  expect(isInput).toBe(true);
  expect(text).toContain('source.ts:1');
  expect(text).toContain("export const memory = '1Gi;");
  expect(text).not.toMatch(/^ +at /m);
});

test('so is one that loads what is nowhere', () => {
  const { isInput, text } = toldOf("import './absent.ts';\n");
  expect(isInput).toBe(true);
  expect(text).toMatch(/Cannot find module '.*absent\.ts' imported from .*source\.ts/);
  expect(text).not.toMatch(/^ +at /m);
});

test('an error of the program keeps its stack and is not the user’s', () => {
  const error = new TypeError('undefined is not a function');
  expect(isInputError(error)).toBe(false);
  expect(errorText(error)).toMatch(/^ +at /m);
});
