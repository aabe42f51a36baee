import fs from 'node:fs';
import { join, resolve } from 'node:path';
import { FileTransaction, TransactionError } from './file-transaction.ts';
import { compare } from './manifest.ts';
import { readOwnedTree } from './owned-tree.ts';
import { type Ownership, PathClaims, PathError } from './path-claims.ts';

/** A file on disk that is not what the source renders. */
export interface TreeDifference {
  readonly kind: 'missing' | 'changed' | 'extra';
  readonly path: string;
}

/** What a commit did, or would do; paths sorted. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Number of files whose bytes are right already; they are not touched. */
  readonly unchanged: number;
}

/** A temporary folder that was not touched for so long belongs to a run that was killed. */
const leftoverAgeMs = 24 * 60 * 60 * 1000;

/**
 * Makes the files of a tree what the source renders. `add` compares and stages the files that differ in a folder
 * below `.cache`; `commit` puts them in their places and removes the extra ones, with folders that become empty.
 *
 * Guarantees: before `commit` nothing outside `.cache` changes. When a step of it fails, all others are taken back.
 * A process that is killed during `commit` leaves every file whole, either old or new, and the next run completes
 * the tree. What a loss of power leaves is up to the file system: nothing is flushed. No link is followed.
 */
export class TreeWriter {
  private readonly root: string;
  private readonly dry: boolean;
  private readonly claims = new PathClaims();
  /** By their kind: a fleet has paths by the hundred thousand, and each object more would count. */
  private readonly found: Readonly<Record<TreeDifference['kind'], string[]>> = {
    missing: [],
    changed: [],
    extra: [],
  };
  private readonly folders: string[] = [];
  private scratch: string | undefined;
  private unchanged = 0;

  /**
   * @param root the folder that holds the owned ones
   * @param dry whether to compare only, without even a folder below `.cache`. Default: false
   */
  constructor(root: string, dry = false) {
    this.root = resolve(root);
    this.dry = dry;
  }

  /** Files that `commit` makes, replaces or removes. */
  get differences(): readonly TreeDifference[] {
    const kinds = Object.entries(this.found) as [TreeDifference['kind'], string[]][];
    const all = kinds.flatMap(([kind, paths]) => paths.map((path) => ({ kind, path })));
    return all.sort((a, b) => compare(a.path, b.path));
  }

  get report(): WriteReport {
    const { missing, changed, extra } = this.found;
    const written = [...missing, ...changed].sort(compare);
    return { written, removed: extra.toSorted(compare), unchanged: this.unchanged };
  }

  /**
   * Takes all files of some folders, by path relative to the root.
   *
   * @throws PathError if a path is not in these folders, is one with another on a disk that ignores case, or if
   * there is a link in the folders; nothing is staged then.
   */
  add(ownership: Ownership, files: ReadonlyMap<string, string>): void {
    const refused = this.claims.add(ownership, files.keys());
    if (refused.length > 0) throw new PathError(refused);
    const tree = readOwnedTree(this.root, ownership);
    if (tree.problems.length > 0) throw new PathError(tree.problems);
    this.folders.push(...tree.folders);
    for (const path of tree.files) if (!files.has(path)) this.found.extra.push(path);
    for (const [path, content] of files) this.compareFile(path, Buffer.from(content), tree.files.has(path));
  }

  /** Removes a file or folder that is made no more. */
  drop(path: string): void {
    this.add({ folders: [path] }, new Map());
  }

  /**
   * Applies all differences or none.
   *
   * @throws TransactionError if the disk refuses a step.
   */
  commit(): void {
    const isEmpty = (folder: string): boolean => fs.readdirSync(join(this.root, folder)).length === 0;
    const { missing, changed, extra } = this.found;
    const isSame = [missing, changed, extra].every((paths) => paths.length === 0);
    if (isSame && !this.folders.some(isEmpty)) return;
    const transaction = new FileTransaction(this.root, this.openScratch());
    try {
      transaction.run(() => {
        for (const path of extra) transaction.removeFile(path);
        for (const folder of this.folders.toReversed()) {
          if (isEmpty(folder)) transaction.removeFolder(folder);
        }
        for (const kind of ['missing', 'changed'] as const) {
          for (const [number, path] of this.found[kind].entries()) {
            transaction.placeFile(this.stagedFile(kind, number), path);
          }
        }
      });
    } catch (error) {
      if (error instanceof TransactionError && !error.isTakenBack) this.scratch = undefined;
      throw error;
    }
  }

  /** Removes what is staged; to be called once at the end, committed or not. */
  discard(): void {
    if (this.scratch !== undefined) fs.rmSync(this.scratch, { recursive: true, force: true });
    this.scratch = undefined;
  }

  private compareFile(path: string, bytes: Buffer, exists: boolean): void {
    if (exists && holds(join(this.root, path), bytes)) {
      this.unchanged += 1;
      return;
    }
    const kind = exists ? 'changed' : 'missing';
    const number = this.found[kind].push(path) - 1;
    if (!this.dry) fs.writeFileSync(this.stagedFile(kind, number), bytes);
  }

  /** Where the new bytes of a path are: the file of its number. */
  private stagedFile(kind: 'missing' | 'changed', number: number): string {
    return join(this.openScratch(), `${kind}-${number}`);
  }

  private openScratch(): string {
    if (this.scratch !== undefined) return this.scratch;
    const cache = join(this.root, '.cache');
    fs.mkdirSync(cache, { recursive: true });
    removeLeftovers(cache);
    this.scratch = fs.mkdtempSync(join(cache, 'synth-'));
    return this.scratch;
  }
}

function holds(path: string, bytes: Buffer): boolean {
  return fs.statSync(path).size === bytes.length && fs.readFileSync(path).equals(bytes);
}

function removeLeftovers(cache: string): void {
  for (const name of fs.readdirSync(cache)) {
    const path = join(cache, name);
    if (!name.startsWith('synth-') || Date.now() - fs.lstatSync(path).mtimeMs < leftoverAgeMs) continue;
    fs.rmSync(path, { recursive: true, force: true });
  }
}
