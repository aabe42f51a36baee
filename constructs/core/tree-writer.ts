import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compare } from './manifest.ts';
import { PathError, pathProblem } from './tree-path.ts';

/** A file on disk that is not what the source renders. */
export interface TreeDifference {
  readonly kind: 'missing' | 'changed' | 'extra';
  readonly path: string;
}

export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Which folders a set of files fills wholly. */
export interface Ownership {
  /** Relative to the root; every other file below them is extra. */
  readonly folders: readonly string[];
  /** Folders below those that belong to somebody else. */
  readonly except?: readonly string[];
}

/**
 * Collects files in a temporary folder and puts them in their places only on `commit`.
 *
 * Guarantees: before `commit` nothing outside the temporary folder changes. A commit renames whole files, so no
 * reader ever sees half of one; when a step fails, those before it are taken back and the error is thrown. Only
 * a process killed during a commit can leave some files new and others old; the next run completes it. Files
 * whose bytes do not differ are not touched.
 */
export class TreeWriter {
  readonly differences: TreeDifference[] = [];
  private readonly root: string;
  private readonly dry: boolean;
  private readonly scratch: string;
  private readonly known = new Map<string, string>();
  private unchanged = 0;

  /**
   * @param root the folder that holds the owned ones
   * @param dry only compares; there is nothing to commit
   */
  constructor(root: string, dry = false) {
    this.root = resolve(root);
    this.dry = dry;
    this.scratch = join(this.root, '.cache', `synth-${process.pid}`);
  }

  /**
   * Takes the files of some folders, by path relative to the root.
   * @throws PathError when a path leaves the owned folders, passes a link, or differs from another only in case
   */
  add(ownership: Ownership, files: ReadonlyMap<string, string>): void {
    this.refuseBadPaths(ownership, files);
    for (const [path, content] of files) this.stage(path, content);
    const owned = ownership.folders.flatMap((folder) => this.filesBelow(folder));
    const foreign = (path: string): boolean =>
      ownership.except?.some((folder) => path.startsWith(`${folder}/`)) ?? false;
    for (const path of owned) {
      if (!files.has(path) && !foreign(path)) this.differences.push({ kind: 'extra', path });
    }
  }

  /** Removes whole folders that nobody owns any more. */
  drop(folder: string): void {
    for (const path of this.filesBelow(folder)) this.differences.push({ kind: 'extra', path });
  }

  get report(): WriteReport {
    const paths = (extra: boolean): readonly string[] =>
      this.differences
        .filter(({ kind }) => (kind === 'extra') === extra)
        .map(({ path }) => path)
        .sort(compare);
    return { written: paths(false), removed: paths(true), unchanged: this.unchanged };
  }

  /** Puts every changed file in its place and removes the extra ones; all or nothing. */
  commit(): WriteReport {
    const undo: (() => void)[] = [];
    try {
      for (const { kind, path } of this.differences) {
        if (kind !== 'missing') this.setAside(path, undo);
        if (kind !== 'extra') this.put(path, undo);
      }
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
    for (const { kind, path } of this.differences) if (kind === 'extra') this.removeEmpty(dirname(path));
    return this.report;
  }

  /** Removes the temporary folder; needed once at the end, committed or not. */
  discard(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }

  private refuseBadPaths({ folders, except }: Ownership, files: ReadonlyMap<string, string>): void {
    const problems = [...files.keys()].flatMap((path) => {
      const problem = pathProblem(this.root, path, folders, except ?? []) ?? this.caseProblem(path);
      return problem ? [`${path}: ${problem}`] : [];
    });
    if (problems.length > 0) throw new PathError(problems);
  }

  private caseProblem(path: string): string | undefined {
    const folded = path.toLowerCase();
    const other = this.known.get(folded);
    this.known.set(folded, path);
    if (other === undefined) return undefined;
    return other === path ? 'is made twice' : `differs only in case from ${other}`;
  }

  private stage(path: string, content: string): void {
    const target = join(this.root, path);
    const bytes = Buffer.from(content);
    const exists = existsSync(target);
    if (exists && statSync(target).size === bytes.length && readFileSync(target).equals(bytes)) {
      this.unchanged += 1;
      return;
    }
    this.differences.push({ kind: exists ? 'changed' : 'missing', path });
    if (this.dry) return;
    const temporary = join(this.scratch, 'new', path);
    mkdirSync(dirname(temporary), { recursive: true });
    writeFileSync(temporary, bytes);
  }

  private filesBelow(folder: string): readonly string[] {
    const start = join(this.root, folder);
    if (!existsSync(start)) return [];
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort(compare);
  }

  private setAside(path: string, undo: (() => void)[]): void {
    const target = join(this.root, path);
    const aside = join(this.scratch, 'old', path);
    mkdirSync(dirname(aside), { recursive: true });
    renameSync(target, aside);
    undo.push(() => renameSync(aside, target));
  }

  private put(path: string, undo: (() => void)[]): void {
    const target = join(this.root, path);
    const made = mkdirSync(dirname(target), { recursive: true });
    if (made) undo.push(() => rmSync(made, { recursive: true }));
    renameSync(join(this.scratch, 'new', path), target);
    undo.push(() => rmSync(target));
  }

  private removeEmpty(folder: string): void {
    const path = join(this.root, folder);
    if (folder === '.' || !existsSync(path) || !lstatSync(path).isDirectory()) return;
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
    this.removeEmpty(dirname(folder));
  }
}
