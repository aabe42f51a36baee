import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchive } from '../../archive/write.ts';
import { keepSource } from '../fetch/keep-source.ts';
import { Source } from './source.ts';

let scratch: string;
let source: Source;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'source-'));
  const [archive, kept] = ['source.zip', 'source.json'].map((name) => join(scratch, name)) as [
    string,
    string,
  ];
  const names = ['package.json', 'node_modules/a/index.js'];
  const bytes = writeArchive(names.map((name) => ({ name, content: Buffer.from(name) })));
  await keepSource(bytes, { layer: false }, { source: scratch, archive, kept });
  source = new Source({ archive, kept, scratch });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

it('knows its files and folders, and reads one without unpacking any', async () => {
  expect(['package.json', 'node_modules', 'a'].map((name) => source.has(name))).toEqual([true, false, false]);
  expect(['node_modules', 'node', 'package.json'].map((name) => source.hasIn(name))).toEqual([
    true,
    false,
    false,
  ]);
  expect(String(await source.read('package.json'))).toBe('package.json');
  expect(await source.read('package-lock.json')).toBeUndefined();
  expect(readdirSync(scratch)).toEqual(['source.json', 'source.zip']);
});

it('is unpacked once', async () => {
  const [first, second] = [await source.unpacked(), await source.unpacked()];
  expect(second).toBe(first);
  expect(readFileSync(join(first, 'node_modules/a/index.js'), 'utf8')).toBe('node_modules/a/index.js');
});
