import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committedTree, GitError } from './git-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-git-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
  return git('rev-parse', 'HEAD');
}

describe('committedTree', () => {
  it('reads the files of a commit below the folders, whatever stands on disk now', async () => {
    git('init', '--quiet');
    const first = commit({
      'dist/a.yaml': 'old: 1\n',
      'dist/pro/é ä.yaml': 'ü\n',
      'dist/empty': '',
      'src/b': 'x',
    });
    commit({ 'dist/a.yaml': 'new: 1\n' });
    writeFileSync(join(folder, 'dist/a.yaml'), 'not committed');
    const { commit: found, tree } = await committedTree(folder, 'HEAD~1', ['dist', 'flux']);
    expect(found).toBe(first);
    expect(Object.fromEntries(tree)).toEqual({
      'dist/a.yaml': 'old: 1\n',
      'dist/pro/é ä.yaml': 'ü\n',
      'dist/empty': '',
    });
  });

  it('reads paths relative to the root where that is a folder of the repository', async () => {
    git('init', '--quiet');
    commit({ 'homelab/dist/a.yaml': 'a: 1\n', 'dist/b.yaml': 'b: 1\n' });
    const { tree } = await committedTree(join(folder, 'homelab'), 'HEAD', ['dist']);
    expect([...tree.keys()]).toEqual(['dist/a.yaml']);
  });

  it.each(['nowhere', '--all', 'HEAD:dist'])('refuses %s, which is no commit', async (revision) => {
    git('init', '--quiet');
    commit({ 'dist/a.yaml': 'a: 1\n' });
    await expect(committedTree(folder, revision, ['dist'])).rejects.toThrow(
      new GitError(`git knows no commit ${revision}; name a branch, a tag or a hash that \`git log\` shows`),
    );
  });

  it('says what git says where there is no repository', async () => {
    await expect(committedTree(folder, 'HEAD', ['dist'])).rejects.toThrow(/not a git repository/);
  });
});
