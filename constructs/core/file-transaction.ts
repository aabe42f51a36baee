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

/**
 * Changes of files of which all happen or none. A file comes and goes by a rename, so that nobody sees half of
 * one, and so that a killed process leaves each file either old, new or removed.
 */
export class FileTransaction {
  private readonly folder: string;
  private readonly undo: (() => void)[] = [];

  /** @param folder keeps originals until the end; on the same file system as the files */
  constructor(folder: string) {
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
      const failures = this.undo.reverse().flatMap((step) => {
        try {
          step();
          return [];
        } catch (failure) {
          return [failure];
        }
      });
      throw new TransactionError(error, failures, this.folder);
    }
  }

  removeFile(path: string): void {
    const original = this.nextOriginal();
    fs.renameSync(path, original);
    this.undo.push(() => fs.renameSync(original, path));
  }

  /** The folder must be empty. */
  removeFolder(path: string): void {
    const { mode } = fs.statSync(path);
    fs.rmdirSync(path);
    this.undo.push(() => {
      fs.mkdirSync(path);
      fs.chmodSync(path, mode);
    });
  }

  /** Moves a file to a path where there may be another, and makes the folders above it. */
  placeFile(source: string, path: string): void {
    this.makeFolder(dirname(path));
    if (!fs.existsSync(path)) {
      fs.renameSync(source, path);
      this.undo.push(() => fs.unlinkSync(path));
      return;
    }
    const original = this.nextOriginal();
    // A copy, so that there is a whole file under the path at every moment.
    fs.copyFileSync(path, original, fs.constants.COPYFILE_FICLONE);
    fs.renameSync(source, path);
    this.undo.push(() => fs.renameSync(original, path));
  }

  private makeFolder(path: string): void {
    if (fs.existsSync(path)) return;
    this.makeFolder(dirname(path));
    fs.mkdirSync(path);
    this.undo.push(() => fs.rmdirSync(path));
  }

  private nextOriginal(): string {
    return join(this.folder, `original-${this.undo.length}`);
  }
}
