import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, replaceFile } from './atomic-file.ts';
import type { Cache } from './cache.ts';
import { sha256 } from './digest.ts';
import { byId } from './memory.ts';
import type { Records } from './records.ts';

/** A cache in a folder, for commands that start anew every time. Names of files are hashes of the keys. */
export class FolderCache implements Cache {
  readonly #folder: string;
  readonly #now: () => number;

  constructor(folder: string, now: () => number = Date.now) {
    this.#folder = folder;
    this.#now = now;
  }

  async get(key: string): Promise<string | undefined> {
    const path = this.#path(key);
    const text = await read(path);
    const end = text?.indexOf('\n') ?? -1;
    if (text === undefined || end < 0) return undefined;
    if (Number(text.slice(0, end)) > this.#now()) return text.slice(end + 1);
    await rm(path, { force: true });
    return undefined;
  }

  set(key: string, value: string, seconds: number): Promise<void> {
    return replaceFile(this.#path(key), `${this.#now() + seconds * 1000}\n${value}`);
  }

  async close(): Promise<void> {}

  #path(key: string): string {
    return join(this.#folder, sha256(key));
  }
}

/** Records in a folder: a collection is a folder in it, a record a file of JSON with its id. */
export class FolderRecords implements Records {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(collection: string, id: string): Promise<string | undefined> {
    const text = await read(this.#path(collection, id));
    return text === undefined ? undefined : parse(text)[1];
  }

  put(collection: string, id: string, value: string): Promise<void> {
    return replaceFile(this.#path(collection, id), JSON.stringify([id, value]));
  }

  async remove(collection: string, id: string): Promise<void> {
    await rm(this.#path(collection, id), { force: true });
  }

  async list(collection: string): Promise<readonly (readonly [string, string])[]> {
    const folder = join(this.#folder, sha256(collection));
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const files = names.filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(files.map((name) => read(join(folder, name))));
    return texts.flatMap((text) => (text === undefined ? [] : [parse(text)])).sort(byId);
  }

  async close(): Promise<void> {}

  #path(collection: string, id: string): string {
    return join(this.#folder, sha256(collection), `${sha256(id)}.json`);
  }
}

function parse(text: string): readonly [string, string] {
  return JSON.parse(text) as readonly [string, string];
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}
