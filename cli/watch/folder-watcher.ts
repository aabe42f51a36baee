import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells every file that is written, replaced or removed below a folder. Each folder has a watcher of its own: those
 * of Node that are recursive lose files on Linux when editors replace them by renaming.
 */
export class FolderWatcher {
  readonly #onFile: (path: string) => void;
  readonly #ignores: (path: string) => boolean;
  readonly #watchers = new Map<string, FSWatcher>();

  /** @param ignores files and folders that nobody wants to hear of; not asked about the folder itself */
  constructor(
    folder: string,
    onFile: (path: string) => void,
    ignores: (path: string) => boolean = () => false,
  ) {
    this.#onFile = onFile;
    this.#ignores = ignores;
    this.#add(folder);
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** @returns the files that are in it already; none when it is gone again */
  #add(folder: string): readonly string[] {
    try {
      const watcher = watch(folder, (_, name) => name !== null && this.#changed(join(folder, name)));
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
      return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (this.#ignores(path)) return [];
        return entry.isDirectory() ? this.#add(path) : [path];
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      this.#forget(folder);
      return [];
    }
  }

  #changed(path: string): void {
    if (this.#ignores(path)) return;
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (this.#watchers.has(path) !== isFolder) {
      if (isFolder) for (const file of this.#add(path)) this.#onFile(file);
      else this.#forget(path);
    } else if (!isFolder) this.#onFile(path);
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
