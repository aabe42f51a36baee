import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../archive/content.ts';
import { extractArchive } from '../../archive/extract.ts';
import { type Archive, openArchive } from '../../archive/open.ts';
import type { Folders } from '../steps/folders.ts';

/** The source of a build, for what installs by it: most ask for a file or two, some need all of them on a disk. */
export class Source {
  readonly #bytes: Buffer;
  readonly #archive: Archive;
  readonly #folder: string;
  #unpacked: Promise<string> | undefined;

  private constructor(bytes: Buffer, folder: string) {
    this.#bytes = bytes;
    this.#archive = openArchive(bytes);
    this.#folder = folder;
  }

  static async open({ archive, scratch }: Pick<Folders, 'archive' | 'scratch'>): Promise<Source> {
    return new Source(await readFile(archive), join(scratch, 'source'));
  }

  hasFile(name: string): boolean {
    return this.#archive.files.some((file) => file.name === name);
  }

  /** Whether there is a folder or a file. */
  has(name: string): boolean {
    return this.#archive.folders.includes(name) || this.hasFile(name);
  }

  /** The content of a file; undefined where there is none. */
  async read(name: string): Promise<Buffer | undefined> {
    const file = this.#archive.files.find((each) => each.name === name);
    return file && readContent(file);
  }

  /** A folder with all files, unpacked when it is first asked for. Whoever runs in it changes a copy. */
  unpacked(): Promise<string> {
    this.#unpacked ??= extractArchive(this.#bytes, this.#folder).then(() => this.#folder);
    return this.#unpacked;
  }
}
