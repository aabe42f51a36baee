import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Tree } from './tree.ts';

const run = promisify(execFile);
const encoding = 'buffer';

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
  const entries = listing
    .toString()
    .split('\0')
    .flatMap((line) => /^100\d{3} blob (\S+)\t(.*)$/s.exec(line)?.slice(1) as [string, string][] | undefined ?? [])
  return { commit, tree: new Map() };
}
