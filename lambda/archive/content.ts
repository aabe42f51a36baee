import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { method } from './format.ts';
import type { Placed } from './layout.ts';
import type { ArchiveProblem, ArchiveReason } from './problem.ts';

const chunkBytes = 64 * 1024;

/**
 * Inflates an entry chunk by chunk and compares it with what was declared; it stops at the first byte too many.
 * @param take gets every chunk, in order
 */
export async function checkContent(
  archive: Buffer,
  { entry, start, end }: Placed,
  take: (chunk: Buffer) => void = () => {},
): Promise<ArchiveProblem | undefined> {
  const refuse = (reason: ArchiveReason, found: string): ArchiveProblem => {
    return { reason, entry: entry.shown, found };
  };
  const data = archive.subarray(start, end);
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of entry.method === method.store ? chunks(data) : inflated(data)) {
      size += chunk.length;
      if (size > entry.size) return refuse('SizeLie', `it has more than the ${entry.size} bytes it says`);
      checksum = crc32(chunk, checksum);
      take(chunk);
    }
  } catch (error) {
    return refuse('Corrupt', (error as Error).message);
  }
  if (size !== entry.size) return refuse('SizeLie', `it has ${size} bytes and says ${entry.size}`);
  if (checksum !== entry.checksum) return refuse('ChecksumMismatch', 'its checksum differs');
  return undefined;
}

function* chunks(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += chunkBytes) yield data.subarray(at, at + chunkBytes);
}

/** Leaving the loop destroys the stream, and with it what is not inflated yet. */
async function* inflated(data: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: chunkBytes });
  const source = Readable.from(chunks(data));
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
    stream.destroy();
  }
  if (stream.bytesWritten !== data.length)
    throw new Error(`${data.length - stream.bytesWritten} bytes follow its end`);
}
