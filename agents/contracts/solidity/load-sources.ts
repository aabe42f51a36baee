import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { importedUnit, importPaths } from './imports.ts';
import type { ProjectRoot } from './project-root.ts';
import type { MissingImport, SourceSet } from './source-set.ts';

/** What one set of sources may take. */
export interface SourceLimits {
  readonly files: number;
  readonly bytes: number;
}

export const defaultSourceLimits: SourceLimits = { files: 2000, bytes: 32 * 2 ** 20 };

/** The sources cannot be read, or are more than the limits allow. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Reads files and all that they import. Imports reach the project and its packages, nothing else on the machine. */
export class SourceLoader {
  readonly #project: ProjectRoot;
  readonly #limits: SourceLimits;
  readonly #reachable: readonly string[];
  readonly #texts = new Map<string, string | undefined>();

  constructor(project: ProjectRoot, limits: SourceLimits = defaultSourceLimits) {
    this.#project = project;
    this.#limits = limits;
    this.#reachable = [project.folder, ...project.importFolders].flatMap((folder) => {
      const real = realPath(folder);
      return real === undefined ? [] : [real];
    });
  }

  /**
   * A set with these files, given by absolute path, as entries.
   *
   * @throws SourceError where a file cannot be read, or the set is too large.
   */
  load(files: readonly string[]): SourceSet {
    const texts = new Map<string, string>();
    const missing: MissingImport[] = [];
    const entries = files.map((file) => this.#entry(file, texts));
    const open = [...entries];
    let bytes = 0;
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const text = texts.get(name) ?? '';
      bytes += text.length;
      if (texts.size > this.#limits.files || bytes > this.#limits.bytes)
        throw new SourceError(
          `${entries[0]} imports more than ${this.#limits.files} files or ${this.#limits.bytes} bytes`,
        );
      for (const path of importPaths(text)) this.#follow(path, name, texts, missing, open);
    }
    return { files: texts, entries, remappings: this.#project.remappings, missing };
  }

  #entry(file: string, texts: Map<string, string>): string {
    const text = readText(file, this.#limits.bytes);
    if (text === undefined)
      throw new SourceError(`${file} cannot be read as a source of at most ${this.#limits.bytes} bytes`);
    const name = relative(this.#project.folder, realpathSync(file)).split(sep).join('/');
    texts.set(name, text);
    return name;
  }

  #follow(
    path: string,
    from: string,
    texts: Map<string, string>,
    missing: MissingImport[],
    open: string[],
  ): void {
    const unit = importedUnit(path, from, this.#project.remappings);
    if (texts.has(unit)) return;
    const text = this.#read(unit);
    if (text === undefined) {
      missing.push({ from, path });
      return;
    }
    texts.set(unit, text);
    open.push(unit);
  }

  #read(unit: string): string | undefined {
    if (!this.#texts.has(unit)) this.#texts.set(unit, this.#find(unit));
    return this.#texts.get(unit);
  }

  #find(unit: string): string | undefined {
    if (isAbsolute(unit) || unit.includes('\0')) return undefined;
    for (const folder of [this.#project.folder, ...this.#project.importFolders]) {
      const real = realPath(join(folder, unit));
      const inside = real !== undefined && this.#reachable.some((each) => real.startsWith(each + sep));
      const text = inside ? readText(real, this.#limits.bytes) : undefined;
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readText(file: string, limit: number): string | undefined {
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= limit ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
