import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../steps/folders.ts';
import { readKeptSource } from '../steps/kept-source.ts';

/** The source of a build, for what installs by it: most ask for a file or two, some need all of them on a disk. */
export class Source {
  readonly #folders: Pick<Folders, 'archive' | 'scratch'>;
  readonly #files: ReadonlySet<string>;
  #unpacked: Promise<string> | undefined;

  constructor(folders: Pick<Folders, 'archive' | 'kept' | 'scratch'>) {
    this.#folders = folders;
    this.#files = new Set(readKeptSource(folders).files);
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** Whether there is a file in a folder. */
  hasIn(folder: string): boolean {
    return this.#files.values().some((file) => file.startsWith(`${folder}/`));
  }

  /** The content of a file; undefined where there is none. */
  async read(name: string): Promise<Buffer | undefined> {
    if (!this.has(name)) return undefined;
    const { openArchive, readContent } = await loadReaders();
    const file = openArchive(await this.#archive()).files.find((each) => each.name === name);
    return file && readContent(file);
  }

  /** A folder with all files, unpacked when it is first asked for. Whoever runs in it changes a copy. */
  unpacked(): Promise<string> {
    this.#unpacked ??= this.#unpack();
    return this.#unpacked;
  }

  async #unpack(): Promise<string> {
    const { extractArchive } = await loadReaders();
    const folder = join(this.#folders.scratch, 'source');
    await extractArchive(await this.#archive(), folder);
    return folder;
  }

  #archive(): Promise<Buffer> {
    return readFile(this.#folders.archive);
  }
}

/** What reads archives, loaded when it is needed: most sources name no dependencies. */
export async function loadReaders() {
  const { openArchive } = await import('../../archive/open.ts');
  const { readContent } = await import('../../archive/content.ts');
  const { extractArchive } = await import('../../archive/extract.ts');
  return { openArchive, readContent, extractArchive };
}
