import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, gzipSync } from 'node:zlib';
import { deflateRuns } from './deflate-runs.ts';

/** What was written. */
export interface StreamEnd {
  /** `sha256:…` of the file. */
  readonly digest: string;
  /** `sha256:…` of what is compressed in it. */
  readonly diffId: string;
  /** Bytes of the file. */
  readonly size: number;
}

/** Content that a deflate stream holds. */
export interface Deflated {
  readonly packed: Buffer;
  /** CRC-32 of the content. */
  readonly checksum: number;
  /** Bytes of the content. */
  readonly size: number;
}

/** So much is compressed at once, and so much is written. */
const gatherBytes = 1024 * 1024;
/** What is no more than this is a header of tar between two deflate streams. */
const betweenBytes = 1024;

/** The header of a gzip member (RFC 1952) that says nothing: no name, no time, made on Unix. */
const memberHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/**
 * A gzip file that is written and hashed in one go. It is a row of gzip members, which every reader of gzip takes for
 * one; so what is deflated already goes in as it is.
 */
export class LayerStream {
  readonly #file: number;
  readonly #plain: Hash = createHash('sha256');
  readonly #packed: Hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(gatherBytes);
  #used = 0;
  /** What is compressed and waits for its file. */
  readonly #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #size = 0;

  /** @param path of a file that must not exist yet */
  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o644);
  }

  write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      const room = this.room(bytes.length - at);
      at += bytes.copy(room, 0, at);
      this.filled(room.length);
    }
  }

  /** A place for at most so many bytes, for the caller to fill: files are read where they are compressed from. */
  room(bytes: number): Buffer {
    if (this.#used === this.#buffer.length) this.#flush();
    return this.#buffer.subarray(this.#used, this.#used + bytes);
  }

  /** How much of the last room was filled. */
  filled(bytes: number): void {
    this.#used += bytes;
  }

  /**
   * Writes a deflate stream as a member of its own.
   * @param content hands over the content, piece by piece, and answers for it
   */
  async writeDeflated(
    { packed, checksum, size }: Deflated,
    content: (take: (piece: Buffer) => void) => Promise<void>,
  ): Promise<void> {
    this.#flush();
    await content((piece) => this.#plain.update(piece));
    this.#member(packed, checksum, size);
  }

  /** Closes the file, whether it is whole or not. */
  close(): void {
    closeSync(this.#file);
  }

  end(): StreamEnd {
    this.#flush();
    this.#save();
    const [digest, diffId] = [this.#packed, this.#plain].map((hash) => `sha256:${hash.digest('hex')}`);
    return { digest: digest ?? '', diffId: diffId ?? '', size: this.#size };
  }

  #flush(): void {
    if (this.#used === 0) return;
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    this.#plain.update(bytes);
    if (bytes.length <= betweenBytes) this.#member(deflateRuns(bytes), crc32(bytes), bytes.length);
    else this.#put(gzipSync(bytes, { memLevel: 9, chunkSize: bytes.length }));
  }

  #member(packed: Buffer, checksum: number, size: number): void {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size, 4);
    for (const bytes of [memberHeader, packed, trailer]) this.#put(bytes);
  }

  #put(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= gatherBytes) this.#save();
  }

  #save(): void {
    const bytes = Buffer.concat(this.#waiting.splice(0));
    this.#waitingBytes = 0;
    this.#packed.update(bytes);
    this.#size += bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}
