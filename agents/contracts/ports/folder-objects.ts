import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, replaceFile } from './atomic-file.ts';
import {
  checkReference,
  ObjectError,
  type Objects,
  type Reference,
  referenceTo,
  verified,
} from './objects.ts';

/** Objects in a folder: the name of a file is its hash. */
export class FolderObjects implements Objects {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(bytes: Buffer): Promise<Reference> {
    const reference = referenceTo(bytes);
    checkReference(reference);
    await replaceFile(join(this.#folder, reference.sha256), bytes);
    return reference;
  }

  async get(reference: Reference): Promise<Buffer> {
    checkReference(reference);
    const path = join(this.#folder, reference.sha256);
    try {
      const { size } = await stat(path);
      // Before it is read: a file that somebody has put there may be of any size.
      if (size !== reference.bytes) return verified(Buffer.alloc(0), reference);
      return verified(await readFile(path), reference);
    } catch (error) {
      if (isMissing(error)) throw new ObjectError(`there is no object ${reference.sha256}`, true);
      throw error;
    }
  }
}
