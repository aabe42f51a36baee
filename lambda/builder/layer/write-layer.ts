import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, createWriteStream, readSync, type WriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { BuildError } from '../build-error.ts';
import { type Descriptor, mediaTypes } from '../image/oci.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';
import { openEntry, sortedTree, type TreeEntry } from './tree.ts';

/** A layer that was written. */
export interface WrittenLayer {
  readonly descriptor: Descriptor;
  /** Digest of what is compressed in it. */
  readonly diffId: string;
  /** Its files, unpacked. */
  readonly files: number;
  readonly bytes: number;
}

/** Small files are gathered until there is this much to compress. */
const gatherBytes = 256 * 1024;

/**
 * Writes a layer as a file that is called by its digest. The same names, contents and modes give the same bytes, from
 * whichever folder, at whatever time, wherever zlib is the same.
 */
export async function writeLayer(entries: readonly TreeEntry[], folder: string): Promise<WrittenLayer> {
  const sorted = sortedTree(entries);
  const partial = join(folder, 'layer.partial');
  const layer = new LayerStream(partial);
  for (const entry of sorted) {
    await layer.write(tarHeader(entry));
    if (!entry.folder) await writeContent(layer, entry);
  }
  await layer.write(tarEnd);
  const { digest, diffId, size } = await layer.end();
  await rename(partial, join(folder, digest.replace('sha256:', '')));
  const files = sorted.filter((entry) => !entry.folder);
  return {
    descriptor: { mediaType: mediaTypes.layer, digest, size },
    diffId,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  };
}

async function writeContent(layer: LayerStream, entry: TreeEntry): Promise<void> {
  const file = openEntry(entry);
  try {
    for (let left = entry.size; left > 0; ) {
      const read = readSync(file, await layer.room(left));
      if (read === 0) throw new BuildError('TreeRefused', `${entry.name} became shorter while it was read`);
      layer.filled(read);
      left -= read;
    }
  } finally {
    closeSync(file);
  }
  await layer.write(tarPadding(entry.size));
}

/** tar in, gzip out, both hashed on the way. */
class LayerStream {
  readonly #gzip: Gzip = createGzip({ chunkSize: gatherBytes, memLevel: 9 });
  readonly #file: WriteStream;
  readonly #plain: Hash = createHash('sha256');
  readonly #packed: Hash = createHash('sha256');
  #buffer = Buffer.allocUnsafe(gatherBytes);
  #used = 0;
  #size = 0;

  constructor(path: string) {
    this.#file = createWriteStream(path, { flags: 'wx', mode: 0o644 });
    this.#gzip.on('data', (chunk: Buffer) => {
      this.#packed.update(chunk);
      this.#size += chunk.length;
      if (!this.#file.write(chunk)) {
        this.#gzip.pause();
        this.#file.once('drain', () => this.#gzip.resume());
      }
    });
    this.#gzip.on('error', (error) => this.#file.destroy(error));
    this.#file.on('error', (error) => this.#gzip.destroy(error));
  }

  async write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const room = await this.room(bytes.length - at);
      at += bytes.copy(room, 0, at);
      this.filled(room.length);
    }
  }

  /** A place for at most so many bytes, for the caller to fill: files are read where they are compressed from. */
  async room(bytes: number): Promise<Buffer> {
    if (this.#used === this.#buffer.length) await this.#flush();
    return this.#buffer.subarray(this.#used, this.#used + bytes);
  }

  /** How much of the last room was filled. */
  filled(bytes: number): void {
    this.#used += bytes;
  }

  async end(): Promise<{ readonly digest: string; readonly diffId: string; readonly size: number }> {
    await this.#flush();
    this.#gzip.end();
    await finished(this.#gzip);
    this.#file.end();
    await finished(this.#file);
    return {
      digest: `sha256:${this.#packed.digest('hex')}`,
      diffId: `sha256:${this.#plain.digest('hex')}`,
      size: this.#size,
    };
  }

  async #flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#buffer = Buffer.allocUnsafe(gatherBytes);
    this.#used = 0;
    this.#plain.update(bytes);
    if (!this.#gzip.write(bytes)) await once(this.#gzip, 'drain');
  }
}
