import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree } from '../../test/tree.ts';
import { PathError } from './tree-path.ts';
import { TreeWriter } from './tree-writer.ts';

const own = { folders: ['dist/pro'] };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'homelab-writer-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>, ownership = own): ReturnType<TreeWriter['commit']> {
  const writer = new TreeWriter(root);
  try {
    writer.add(ownership, new Map(Object.entries(files)));
    return writer.commit();
  } finally {
    writer.discard();
  }
}

describe('writing a tree', () => {
  it('writes new files, replaces changed ones and removes extra ones with their folders', () => {
    write({ 'dist/pro/a/x.yaml': 'x: 1\n', 'dist/pro/b/y.yaml': 'y: 1\n' });
    const report = write({ 'dist/pro/a/x.yaml': 'x: 2\n', 'dist/pro/a/z.yaml': 'z: 1\n' });
    expect(report).toEqual({
      written: ['dist/pro/a/x.yaml', 'dist/pro/a/z.yaml'],
      removed: ['dist/pro/b/y.yaml'],
      unchanged: 0,
    });
    expect(readTree(root, ['dist'])).toEqual(
      new Map([
        ['dist/pro/a/x.yaml', 'x: 2\n'],
        ['dist/pro/a/z.yaml', 'z: 1\n'],
      ]),
    );
    expect(existsSync(join(root, 'dist/pro/b'))).toBe(false);
  });

  it('writes nothing the second time and leaves the files untouched', () => {
    write({ 'dist/pro/x.yaml': 'x: 1\n' });
    const before = statSync(join(root, 'dist/pro/x.yaml'));
    expect(write({ 'dist/pro/x.yaml': 'x: 1\n' })).toEqual({ written: [], removed: [], unchanged: 1 });
    const after = statSync(join(root, 'dist/pro/x.yaml'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('changes nothing before commit and leaves no temporary folder', () => {
    const writer = new TreeWriter(root);
    writer.add(own, new Map([['dist/pro/x.yaml', 'x: 1\n']]));
    expect(existsSync(join(root, 'dist'))).toBe(false);
    writer.discard();
    expect(existsSync(join(root, '.cache', `synth-${process.pid}`))).toBe(false);
  });

  it('a dry one lists differences and writes nothing at all', () => {
    write({ 'dist/pro/x.yaml': 'x: 1\n', 'dist/pro/y.yaml': 'y: 1\n' });
    const writer = new TreeWriter(root, true);
    writer.add(
      own,
      new Map([
        ['dist/pro/x.yaml', 'x: 2\n'],
        ['dist/pro/z.yaml', 'z: 1\n'],
      ]),
    );
    expect(writer.differences).toEqual([
      { kind: 'changed', path: 'dist/pro/x.yaml' },
      { kind: 'missing', path: 'dist/pro/z.yaml' },
      { kind: 'extra', path: 'dist/pro/y.yaml' },
    ]);
    expect(existsSync(join(root, '.cache', `synth-${process.pid}`))).toBe(false);
  });

  it('leaves folders of somebody else alone', () => {
    mkdirSync(join(root, 'flux/pro/flux-system'), { recursive: true });
    writeFileSync(join(root, 'flux/pro/flux-system/gotk-sync.yaml'), 'theirs\n');
    write({ 'flux/pro/a.yaml': 'a: 1\n' }, {
      folders: ['flux/pro'],
      except: ['flux/pro/flux-system'],
    } as typeof own);
    expect(readFileSync(join(root, 'flux/pro/flux-system/gotk-sync.yaml'), 'utf8')).toBe('theirs\n');
  });

  it('takes everything back when a step of the commit fails', () => {
    write({ 'dist/pro/a.yaml': 'a: 1\n', 'dist/pro/b.yaml': 'b: 1\n' });
    const before = readTree(root, ['dist']);
    const writer = new TreeWriter(root);
    writer.add(
      own,
      new Map([
        ['dist/pro/a.yaml', 'a: 2\n'],
        ['dist/pro/new/c.yaml', 'c: 1\n'],
      ]),
    );
    rmSync(join(root, '.cache', `synth-${process.pid}`, 'new/dist/pro/new/c.yaml'));
    expect(() => writer.commit()).toThrow(/ENOENT/);
    expect(readTree(root, ['dist'])).toEqual(before);
    expect(existsSync(join(root, 'dist/pro/new'))).toBe(false);
    writer.discard();
  });
});

describe('paths that are refused before anything is touched', () => {
  it.each([
    ['dist/pro/../x.yaml', /not a plain relative path/],
    ['/dist/pro/x.yaml', /not a plain relative path/],
    ['dist/studio/x.yaml', /outside the owned folders/],
  ])('%s', (path, problem) => {
    expect(() => write({ [path]: '' })).toThrow(problem);
    expect(() => write({ [path]: '' })).toThrow(PathError);
  });

  it('two that differ only in case', () => {
    expect(() => write({ 'dist/pro/A.yaml': '', 'dist/pro/a.yaml': '' })).toThrow(/differs only in case/);
  });

  it('one behind a symbolic link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'homelab-outside-'));
    mkdirSync(join(root, 'dist/pro'), { recursive: true });
    symlinkSync(outside, join(root, 'dist/pro/link'));
    expect(() => write({ 'dist/pro/link/x.yaml': '' })).toThrow(/dist\/pro\/link is a symbolic link/);
    expect(existsSync(join(outside, 'x.yaml'))).toBe(false);
    rmSync(outside, { recursive: true });
  });

  it('all of them are named at once', () => {
    const paths = { 'dist/pro/../x': '', 'dist/forge/y': '' };
    expect(() => write(paths)).toThrow(/x: is not[\s\S]*y: lies outside/);
  });
});
