import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** Files could not be changed as planned. */
export class TransactionError extends Error {
  override readonly name = 'TransactionError';
  /** Whether everything is as it was before; if not, the originals are still in `folder`. */
  readonly isTakenBack: boolean;

  constructor(cause: unknown, failures: readonly unknown[], folder: string) {
    const reason = [cause, ...failures].map((error) =>
      error instanceof Error ? error.message : String(error),
    );
    const state =
      failures.length === 0
        ? 'everything is as it was'
        : `not all could be taken back: see ${folder} for originals`;
    super(`${reason.join('; ')}; ${state}`, { cause });
    this.isTakenBack = failures.length === 0;
  }
}

/** A step that was taken. What it moved away is in the file of its number, where it moved anything. */
interface Step {
  readonly kind: 'file-replaced' | 'file-made' | 'folder-made' | 'folder-removed';
  readonly path: string;
  /** Of a removed folder. */
  readonly mode?: number;
}

/**
 * Changes of files of which all happen or none. A file comes and goes by a rename, so that nobody sees half of
 * one, and so that a killed process leaves each file either old, new or removed.
 */
export class FileTransaction {
  private readonly root: string;
  private readonly folder: string;
  private readonly steps: Step[] = [];

  /**
   * @param root the folder that all paths are relative to
   * @param folder keeps originals until the end; on the same file system as the files
   */
  constructor(root: string, folder: string) {
    this.root = root;
    this.folder = folder;
  }

  /**
   * Runs the steps, which call the methods below.
   *
   * @throws TransactionError if one fails, after those before it are taken back.
   */
  run(steps: () => void): void {
    try {
      steps();
    } catch (error) {
      throw new TransactionError(error, this.takeBack(), this.folder);
    }
  }

  removeFile(path: string): void {
    fs.renameSync(this.at(path), this.original(this.steps.length));
    this.steps.push({ kind: 'file-replaced', path });
  }

  /** The folder must be empty. */
  removeFolder(path: string): void {
    const { mode } = fs.statSync(this.at(path));
    fs.rmdirSync(this.at(path));
    this.steps.push({ kind: 'folder-removed', path, mode });
  }

  /** Moves a file, by its whole path, to where there may be another, and makes the folders above it. */
  placeFile(source: string, path: string): void {
    const target = this.at(path);
    this.makeFolder(dirname(path));
    const isNew = !fs.existsSync(target);
    // A copy, so that there is a whole file under the path at every moment.
    if (!isNew) {
      fs.copyFileSync(target, this.original(this.steps.length), fs.constants.COPYFILE_FICLONE);
    }
    fs.renameSync(source, target);
    this.steps.push({ kind: isNew ? 'file-made' : 'file-replaced', path });
  }

  private makeFolder(path: string): void {
    if (fs.existsSync(this.at(path))) return;
    this.makeFolder(dirname(path));
    fs.mkdirSync(this.at(path));
    this.steps.push({ kind: 'folder-made', path });
  }

  private takeBack(): readonly unknown[] {
    const failures: unknown[] = [];
    for (const [number, step] of [...this.steps.entries()].reverse()) {
      try {
        this.undo(step, number);
      } catch (failure) {
        failures.push(failure);
      }
    }
    return failures;
  }

  private undo({ kind, path, mode }: Step, number: number): void {
    const target = this.at(path);
    if (kind === 'file-replaced') fs.renameSync(this.original(number), target);
    if (kind === 'file-made') fs.unlinkSync(target);
    if (kind === 'folder-made') fs.rmdirSync(target);
    if (kind !== 'folder-removed') return;
    fs.mkdirSync(target);
    if (mode !== undefined) fs.chmodSync(target, mode);
  }

  private at(path: string): string {
    return join(this.root, path);
  }

  private original(number: number): string {
    return join(this.folder, `original-${number}`);
  }
}
