import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchive } from '../../archive/write.ts';
import { Source } from './source.ts';

let scratch: string;
let source: Source;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'source-'));
  const archive = join(scratch, 'source.zip');
  const names = ['package.json', 'node_modules/a/index.js'];
  writeFileSync(archive, writeArchive(names.map((name) => ({ name, content: Buffer.from(name) }))));
  source = await Source.open({ archive, scratch });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

it('knows its files and folders, and reads one without unpacking any', async () => {
  expect(['package.json', 'node_modules', 'a'].map((name) => source.hasFile(name))).toEqual([
    true,
    false,
    false,
  ]);
  expect([source.has('node_modules'), source.has('node_modules/b')]).toEqual([true, false]);
  expect(String(await source.read('package.json'))).toBe('package.json');
  expect(await source.read('package-lock.json')).toBeUndefined();
  expect(readdirSync(scratch)).toEqual(['source.zip']);
});

it('is unpacked once', async () => {
  const [first, second] = [await source.unpacked(), await source.unpacked()];
  expect(second).toBe(first);
  expect(readFileSync(join(first, 'node_modules/a/index.js'), 'utf8')).toBe('node_modules/a/index.js');
});
