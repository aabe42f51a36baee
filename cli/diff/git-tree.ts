import { execFile } from 'node:child_process';
import type { Tree } from './tree.ts';

/** What the user asked of git cannot be had; the message says why. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** A tree as a commit has it. */
export interface CommittedTree {
  /** Full name of the commit. */
  readonly commit: string;
  readonly tree: Tree;
}

/**
 * Reads the files below some folders of a commit, without a checkout.
 * @param root - folder in a git work tree; the paths are relative to it
 * @param revision - whatever git takes for a commit: `HEAD`, `main~2`, a tag, a hash
 * @throws {GitError} when there is no git, no repository or no such commit
 */
export async function committedTree(
  root: string,
  revision: string,
  folders: readonly string[],
): Promise<CommittedTree> {
  const commit = await resolveCommit(root, revision);
  const listing = await git(root, ['ls-tree', '-r', '-z', commit, '--', ...folders]);
  const files = listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, name, path] = /^100\d{3} blob (\S+)\t(.*)$/s.exec(line) ?? [];
      return name !== undefined && path !== undefined ? [{ name, path }] : [];
    });
  const names = files.map(({ name }) => `${name}\n`).join('');
  const contents = readBatch(await git(root, ['cat-file', '--batch'], names));
  return { commit, tree: new Map(files.map(({ path }, index) => [path, contents[index] ?? ''])) };
}

/** Blobs as `git cat-file --batch` writes them: a line with the size, the bytes, a line break. */
function readBatch(output: Buffer): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('utf8', at, start).trim().split(' ')[2]);
    contents.push(output.toString('utf8', start, start + size));
    at = start + size + 1;
  }
  return contents;
}

async function resolveCommit(root: string, revision: string): Promise<string> {
  const query = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return (await git(root, query)).toString().trim();
  } catch (error) {
    if (!(error instanceof GitError) || error.message !== '') throw error;
    throw new GitError(
      `git knows no commit ${revision}; name a branch, a tag or a hash that \`git log\` shows`,
    );
  }
}

function git(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const;
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const missing = error.code === 'ENOENT';
      reject(new GitError(missing ? 'git is not on the PATH; install it' : stderr.toString().trim()));
    });
    // A git that ends early breaks the pipe; its exit code says why.
    child.stdin?.on('error', () => undefined).end(input);
  });
}
