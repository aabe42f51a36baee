import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeGenerated } from './generated-files.ts';

let target: string;
const at = (path: string): string => join(target, path);
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(target, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(at(path)).isFile() ? readFileSync(at(path), 'utf8') : '/']),
  );

beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'imports-'));
  mkdirSync(at('crds/old'), { recursive: true });
  writeFileSync(at('crds/same.ts'), 'same');
  writeFileSync(at('crds/changed.ts'), 'before');
  writeFileSync(at('crds/old/stale.ts'), 'stale');
  writeFileSync(at('README.md'), 'by hand');
});
afterEach(() => rmSync(target, { recursive: true }));

const wanted = new Map([
  ['crds/same.ts', 'same'],
  ['crds/changed.ts', 'after'],
  ['crds/new/deep.ts', 'new'],
]);

test('what changed is written, what is stale goes, the rest stays', () => {
  const changes = writeGenerated(target, wanted, ['crds']);
  expect(changes).toEqual({
    written: ['crds/changed.ts', 'crds/new/deep.ts'],
    removed: ['crds/old/stale.ts'],
  });
  expect(contents()).toEqual({
    'README.md': 'by hand',
    crds: '/',
    'crds/changed.ts': 'after',
    'crds/new': '/',
    'crds/new/deep.ts': 'new',
    'crds/same.ts': 'same',
  });
});

test('a file with the same bytes is not touched', () => {
  const longAgo = new Date(1_000_000_000_000);
  utimesSync(at('crds/same.ts'), longAgo, longAgo);
  writeGenerated(target, wanted, ['crds']);
  expect(statSync(at('crds/same.ts')).mtime).toEqual(longAgo);
  expect(writeGenerated(target, wanted, ['crds'])).toEqual({ written: [], removed: [] });
});

test('a folder that is not owned is left alone', () => {
  mkdirSync(at('kubernetes'));
  writeFileSync(at('kubernetes/1.35.json'), '{}');
  writeGenerated(target, wanted, ['crds']);
  expect(existsSync(at('kubernetes/1.35.json'))).toBe(true);
});

test('a failure puts everything back', () => {
  writeFileSync(at('schemas'), 'a file where a folder is needed');
  const before = contents();
  const impossible = new Map([...wanted, ['schemas/a.json', '{}']]);
  expect(() => writeGenerated(target, impossible, ['crds'])).toThrow('schemas');
  expect(contents()).toEqual(before);
});
