import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import { type Descriptor, type Document, type Index, mediaTypes } from './oci.ts';

/** A part of a blob that is read at once. */
const atOnceBytes = 16 * 1024 * 1024;

/** An OCI image layout on the disk. It need not have the blobs that a registry has already. */
export class ImageLayout {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Folder of the blobs, called by their hex digests. */
  get blobs(): string {
    return join(this.folder, 'blobs', 'sha256');
  }

  async create(): Promise<void> {
    await mkdir(this.blobs, { recursive: true });
    await writeFile(join(this.folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  }

  async add({ descriptor, bytes }: Document): Promise<void> {
    await writeFile(this.#path(descriptor.digest), bytes);
  }

  /** Names the images that the layout is about. */
  async setRoots(manifests: readonly Descriptor[]): Promise<void> {
    const index: Index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests };
    await writeFile(join(this.folder, 'index.json'), JSON.stringify(index));
  }

  /** @throws BuildError Internal when there is no layout */
  async roots(): Promise<readonly Descriptor[]> {
    const index = parseJson<Partial<Index>>(
      await readFile(join(this.folder, 'index.json')).catch(() => Buffer.of()),
    );
    if (!index?.manifests?.length) throw new BuildError('Internal', 'the step before left no image');
    return index.manifests;
  }

  has(digest: string): boolean {
    return existsSync(this.#path(digest));
  }

  /** @throws BuildError Internal when the bytes are not those of the digest */
  async read(digest: string): Promise<Buffer> {
    const bytes = await readFile(this.#path(digest));
    if (`sha256:${sha256Hex(bytes)}` !== digest)
      throw new BuildError('Internal', `${digest} was changed on the disk`);
    return bytes;
  }

  async readJson<T>(digest: string): Promise<T> {
    const value = parseJson<T>(await this.read(digest));
    if (value === undefined) throw new BuildError('Internal', `${digest} is no JSON`);
    return value;
  }

  async size(digest: string): Promise<number> {
    return (await stat(this.#path(digest))).size;
  }

  /** A part of a blob, from `start` on and before `end`; what is not large comes at once, which costs less. */
  part(digest: string, start: number, end: number): Readable | Buffer {
    return end - start <= atOnceBytes ? this.#readPart(digest, start, end) : this.open(digest, start, end);
  }

  /** The same as a stream. */
  open(digest: string, start: number, end: number): Readable {
    return createReadStream(this.#path(digest), { start, end: end - 1, highWaterMark: 256 * 1024 });
  }

  /** @throws BuildError Internal when the blob is shorter */
  #readPart(digest: string, start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(end - start);
    const file = openSync(this.#path(digest), 'r');
    try {
      if (readSync(file, bytes, 0, bytes.length, start) === bytes.length) return bytes;
    } finally {
      closeSync(file);
    }
    throw new BuildError('Internal', `${digest} is shorter than it was`);
  }

  /** The digest comes from a file that a foreign step may have written: it must not lead anywhere else. */
  #path(digest: string): string {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined) throw new BuildError('Internal', `${JSON.stringify(digest)} is no digest`);
    return join(this.blobs, hex);
  }
}

function parseJson<T>(bytes: Buffer): T | undefined {
  try {
    return JSON.parse(bytes.toString()) as T;
  } catch {
    return undefined;
  }
}
