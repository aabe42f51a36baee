import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TransactionError } from './file-transaction.ts';
import { TemporaryTree } from './temporary-tree.fixtures.ts';

let tree: TemporaryTree;

beforeEach(() => {
  tree = new TemporaryTree();
});

afterEach(() => {
  vi.restoreAllMocks();
  tree.remove();
});

describe('a failure', () => {
  const old = {
    'dist/a/x': 'old',
    'dist/b/y': 'old',
    'dist/file': 'old',
    'dist/folder/z': 'old',
    'dist/same': '1',
  };
  const made = {
    'dist/a/x': 'new',
    'dist/c/d/e': 'new',
    'dist/file/f': 'new',
    'dist/folder': 'new',
    'dist/same': '1',
  };
  const calls = ['writeFileSync', 'renameSync', 'copyFileSync', 'mkdirSync', 'rmdirSync'] as const;

  /** Lets the call with this number fail, or all from it on; counts them. */
  function breakCall(name: (typeof calls)[number], number: number, andLater = false): { count: number } {
    const real = fs[name] as (...args: unknown[]) => unknown;
    const seen = { count: 0 };
    vi.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
      seen.count += 1;
      if (seen.count === number || (andLater && seen.count > number))
        throw new Error(`${name} ${number}: no space`);
      return real.apply(fs, args) as never;
    });
    return seen;
  }

  test.each(calls)('of any %s leaves everything as it was', (name) => {
    tree.lay(old);
    fs.chmodSync(tree.at('dist/b'), 0o750);
    const before = tree.snapshot();
    const count = countCalls(name);
    expect(count).toBeGreaterThan(0);
    for (let number = 1; number <= count; number += 1) {
      breakCall(name, number);
      expect(() => tree.write(made)).toThrow(`${name} ${number}: no space`);
      vi.restoreAllMocks();
      expect(tree.snapshot()).toEqual(before);
    }
    tree.write(made);
    expect(tree.files()).toEqual(made);
  });

  /** How often a run that succeeds calls it. */
  function countCalls(name: (typeof calls)[number]): number {
    const other = new TemporaryTree();
    other.lay(old);
    const seen = breakCall(name, 0);
    other.write(made);
    vi.restoreAllMocks();
    other.remove();
    return seen.count;
  }

  test('says why, and that it was taken back', () => {
    tree.lay(old);
    breakCall('copyFileSync', 1);
    expect(() => tree.write(made)).toThrow(TransactionError);
    breakCall('copyFileSync', 1);
    expect(() => tree.write(made)).toThrow(/^copyFileSync 1: no space; everything is as it was$/);
  });

  test('that cannot be taken back keeps the originals and says where', () => {
    tree.lay(old);
    breakCall('renameSync', 3, true);
    expect(() => tree.write(made)).toThrow(/not all could be taken back: see .*synth-.* for originals$/);
    const kept = Object.entries(tree.snapshot()).filter(([path]) => /\/original-\d+$/.test(path));
    expect(kept.map(([, content]) => content)).toContain('old');
  });

  test('of a real disk is taken back too', () => {
    tree.lay({ 'dist/a': 'old', 'dist/b': 'old' });
    const before = tree.snapshot();
    const tooLong = `dist/${'n'.repeat(300)}`;
    expect(() => tree.write({ 'dist/a': 'new', [tooLong]: '' })).toThrow(
      /ENAMETOOLONG.*everything is as it was/,
    );
    expect(tree.snapshot()).toEqual(before);
  });
});

describe('a killed run', () => {
  const old = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`dist/${index}`, `old ${index}`.repeat(999)]),
  );
  const made = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`dist/${index + 3}`, `new ${index + 3}`.repeat(999)]),
  );

  /** Runs a commit in a process that ends itself at a rename. */
  function killAtRename(number: number): void {
    const code = `
      import fs from 'node:fs';
      import { TreeWriter } from ${JSON.stringify(new URL('./write.ts', import.meta.url).href)};
      const rename = fs.renameSync;
      let left = ${number};
      fs.renameSync = (...paths) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        rename(...paths);
      };
      const writer = new TreeWriter(${JSON.stringify(tree.root)});
      writer.add({ folders: ['dist'] }, new Map(Object.entries(${JSON.stringify(made)})));
      writer.commit();`;
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    expect(signal, stderr).toBe('SIGKILL');
  }

  test.each([1, 3, 5, 9])('at rename %d leaves whole files, and the next run completes them', (number) => {
    tree.lay(old);
    killAtRename(number);
    const left = Object.entries(tree.files()).filter(([path]) => path.startsWith('dist/'));
    for (const [path, content] of left) expect([old[path], made[path]]).toContain(content);
    for (const path of Object.keys(made)) if (path in old) expect(fs.existsSync(tree.at(path))).toBe(true);
    expect(fs.readdirSync(tree.at('.cache'))).toHaveLength(1);
    tree.write(made);
    expect(Object.entries(tree.files()).filter(([path]) => path.startsWith('dist/'))).toEqual(
      Object.entries(made),
    );
  });

  test('has its temporary folder removed a day later', () => {
    tree.lay({
      '.cache/synth-killed/original-0': 'x',
      '.cache/synth-running/original-0': 'x',
      '.cache/other/x': 'x',
    });
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of ['synth-killed', 'other']) fs.utimesSync(tree.at(`.cache/${name}`), longAgo, longAgo);
    tree.write({ 'dist/x': '1' });
    expect(fs.readdirSync(tree.at('.cache'))).toEqual(['other', 'synth-running']);
  });
});
