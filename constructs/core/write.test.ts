import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ownership, PathError } from './path-claims.ts';
import { TemporaryTree } from './temporary-tree.fixtures.ts';
import { TreeWriter } from './write.ts';

const dist: Ownership = { folders: ['dist'] };
let tree: TemporaryTree;

beforeEach(() => {
  tree = new TemporaryTree();
});

afterEach(() => tree.remove());

describe('a commit', () => {
  test('makes, replaces and removes files, and folders that become empty', () => {
    tree.lay({ 'dist/a/x': '1', 'dist/a/y': 'old', 'dist/b/c/z': '1', 'main.ts': 'source' });
    fs.mkdirSync(tree.at('dist/empty/deep'), { recursive: true });
    expect(tree.write({ 'dist/a/x': '1', 'dist/a/y': 'new', 'dist/d/e': 'é\n' })).toEqual({
      written: ['dist/a/y', 'dist/d/e'],
      removed: ['dist/b/c/z'],
      unchanged: 1,
    });
    expect(Object.keys(tree.snapshot())).toEqual([
      'dist',
      'dist/a',
      'dist/a/x',
      'dist/a/y',
      'dist/d',
      'dist/d/e',
      'main.ts',
    ]);
    expect(tree.files()).toEqual({
      'dist/a/x': '1',
      'dist/a/y': 'new',
      'dist/d/e': 'é\n',
      'main.ts': 'source',
    });
  });

  test('of the same files again touches nothing', () => {
    const files = { 'dist/a/x': '1', 'dist/y': 'é' };
    tree.write(files);
    const times = (): unknown =>
      ['.', '.cache', 'dist', 'dist/a', 'dist/a/x', 'dist/y'].map((path) => {
        const { ino, mtimeNs, ctimeNs } = fs.statSync(tree.at(path), { bigint: true });
        return { ino, mtimeNs, ctimeNs };
      });
    const before = times();
    expect(tree.write(files)).toEqual({ written: [], removed: [], unchanged: 2 });
    expect(times()).toEqual(before);
  });

  test('of the same files again removes folders that somebody left empty', () => {
    tree.write({ 'dist/x': '1' });
    fs.mkdirSync(tree.at('dist/empty'));
    expect(tree.write({ 'dist/x': '1' })).toEqual({ written: [], removed: [], unchanged: 1 });
    expect(fs.existsSync(tree.at('dist/empty'))).toBe(false);
  });

  test('makes the folders above an owned one, and leaves their other files alone', () => {
    expect(tree.write({ 'dist/pro/x': '1' }, { folders: ['dist/pro', 'flux/pro'] }).written).toEqual([
      'dist/pro/x',
    ]);
    tree.lay({ 'dist/air/x': '1' });
    expect(tree.write({}, { folders: ['dist/pro'] }).removed).toEqual(['dist/pro/x']);
    expect(tree.files()).toEqual({ 'dist/air/x': '1' });
  });

  test('sees a change that keeps the size', () => {
    tree.lay({ 'dist/x': 'aaa' });
    expect(tree.write({ 'dist/x': 'aba' }).written).toEqual(['dist/x']);
  });

  test('turns a file into a folder and a folder into a file', () => {
    tree.lay({ 'dist/a': 'file', 'dist/b/c/d': 'file' });
    expect(tree.write({ 'dist/a/e/f': '1', 'dist/b': '2' })).toEqual({
      written: ['dist/a/e/f', 'dist/b'],
      removed: ['dist/a', 'dist/b/c/d'],
      unchanged: 0,
    });
    expect(tree.files()).toEqual({ 'dist/a/e/f': '1', 'dist/b': '2' });
  });

  test('takes several parts, each with its folders, and drops what is owned no more', () => {
    tree.lay({
      'dist/air/x': '1',
      'flux/pro/flux-system/theirs': 'theirs',
      'flux/pro/old': '1',
      'flux/note': '1',
    });
    const writer = new TreeWriter(tree.root);
    const pro = { folders: ['dist/pro', 'flux/pro'], except: ['flux/pro/flux-system'] };
    writer.add(pro, new Map([['flux/pro/a', 'a']]));
    writer.add({ folders: ['dist/forge'] }, new Map([['dist/forge/b', 'b']]));
    writer.drop('dist/air');
    writer.drop('flux/note');
    writer.drop('flux/never');
    expect(writer.differences).toEqual([
      { kind: 'extra', path: 'dist/air/x' },
      { kind: 'missing', path: 'dist/forge/b' },
      { kind: 'extra', path: 'flux/note' },
      { kind: 'missing', path: 'flux/pro/a' },
      { kind: 'extra', path: 'flux/pro/old' },
    ]);
    writer.commit();
    writer.discard();
    expect(tree.files()).toEqual({
      'dist/forge/b': 'b',
      'flux/pro/a': 'a',
      'flux/pro/flux-system/theirs': 'theirs',
    });
    expect(fs.existsSync(tree.at('dist/air'))).toBe(false);
  });

  test('leaves nothing in .cache but what others keep there', () => {
    tree.lay({ '.cache/compile/x': '1', 'dist/x': 'old' });
    tree.write({ 'dist/x': 'new' });
    expect(tree.files()).toEqual({ '.cache/compile/x': '1', 'dist/x': 'new' });
    expect(fs.readdirSync(tree.at('.cache'))).toEqual(['compile']);
  });

  test('is not needed to compare, which writes nothing at all', () => {
    tree.lay({ 'dist/changed': 'old', 'dist/extra': '1', 'dist/same': '1' });
    const before = tree.snapshot();
    const writer = new TreeWriter(tree.root, true);
    writer.add(
      dist,
      new Map(Object.entries({ 'dist/changed': 'new', 'dist/missing': '1', 'dist/same': '1' })),
    );
    expect(writer.differences).toEqual([
      { kind: 'changed', path: 'dist/changed' },
      { kind: 'extra', path: 'dist/extra' },
      { kind: 'missing', path: 'dist/missing' },
    ]);
    expect(writer.report.unchanged).toBe(1);
    expect(tree.snapshot()).toEqual(before);
    expect(fs.existsSync(tree.at('.cache'))).toBe(false);
  });
});

describe('before a commit', () => {
  test('nothing outside .cache changes, and discard removes what is there', () => {
    tree.lay({ 'dist/x': 'old', 'dist/extra': '1' });
    const before = tree.snapshot();
    const writer = new TreeWriter(tree.root);
    writer.add(dist, new Map([['dist/x', 'new']]));
    const staged = Object.keys(tree.snapshot()).filter((path) => path.startsWith('.cache/'));
    expect(staged).toHaveLength(2);
    writer.discard();
    expect(tree.snapshot()).toEqual(before);
  });
});

describe('links', () => {
  let outside: string;

  beforeEach(() => {
    outside = fs.mkdtempSync(join(tmpdir(), 'homelab-outside-'));
    fs.writeFileSync(join(outside, 'x'), 'outside');
  });

  afterEach(() => fs.rmSync(outside, { recursive: true }));

  test.each([
    ['an owned folder', 'dist', 'dist'],
    ['a folder above an owned one', 'dist', 'dist/pro'],
    ['a folder inside', 'dist/pro/a', 'dist/pro'],
  ])('%s that is one is refused, whether filled or dropped', (_, link, owned) => {
    fs.mkdirSync(dirname(tree.at(link)), { recursive: true });
    fs.symlinkSync(outside, tree.at(link));
    const before = tree.snapshot();
    for (const files of [{}, { [`${owned}/a/x`]: 'inside' }]) {
      expect(() => tree.write(files, { folders: [owned] })).toThrow(PathError);
      expect(() => tree.write(files, { folders: [owned] })).toThrow(`${link} is a symbolic link`);
    }
    expect(() => new TreeWriter(tree.root).drop(owned)).toThrow(PathError);
    expect(tree.snapshot()).toEqual(before);
    expect(fs.readFileSync(join(outside, 'x'), 'utf8')).toBe('outside');
  });

  test('a file that is one is refused, and everything else that is no plain file', () => {
    fs.mkdirSync(tree.at('dist'));
    fs.symlinkSync(join(outside, 'x'), tree.at('dist/x'));
    fs.symlinkSync('nowhere', tree.at('dist/y'));
    spawnSync('mkfifo', [tree.at('dist/pipe')]);
    expect(() => tree.write({ 'dist/x': 'inside' })).toThrow(
      new PathError([
        { path: 'dist/pipe', reason: 'is neither a file nor a folder' },
        { path: 'dist/x', reason: 'is a symbolic link' },
        { path: 'dist/y', reason: 'is a symbolic link' },
      ]),
    );
    expect(fs.readFileSync(join(outside, 'x'), 'utf8')).toBe('outside');
  });

  test('the root itself may be one', () => {
    const link = join(outside, 'root');
    fs.symlinkSync(tree.root, link);
    const writer = new TreeWriter(link);
    writer.add(dist, new Map([['dist/x', '1']]));
    writer.commit();
    writer.discard();
    expect(tree.files()).toEqual({ 'dist/x': '1' });
  });
});

test('a file above an owned folder is refused', () => {
  tree.lay({ dist: 'file' });
  expect(() => tree.write({ 'dist/pro/x': '1' }, { folders: ['dist/pro'] })).toThrow(
    'dist/pro cannot be owned: dist is a file',
  );
});

test('refused paths leave the disk alone', () => {
  tree.lay({ 'dist/x': 'old' });
  const before = tree.snapshot();
  expect(() => tree.write({ 'dist/x': 'new', 'dist/../y': '1' })).toThrow(PathError);
  expect(tree.snapshot()).toEqual(before);
  expect(fs.existsSync(tree.at('.cache'))).toBe(false);
});
