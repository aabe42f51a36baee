import { Readable } from 'node:stream';
import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import type { ArchivedFile } from './open.ts';
import { ArchiveError, type ArchiveProblem, type ArchiveReason, printable } from './problem.ts';

const chunkBytes = 64 * 1024;
/** Up to here an entry is inflated at once, which costs a tenth of a stream. */
const atOnceBytes = 256 * 1024;

/** The compressed bytes are no deflate, or more than that. */
class CorruptDataError extends Error {}
/** There is more than was declared. */
class TooMuchDataError extends Error {}

/**
 * Inflates a file piece by piece and compares it with what was declared; it stops at the first byte too many.
 * @param take gets every piece, in order, before all of them are known to be right; its errors are the caller's
 */
export async function checkContent(
  file: ArchivedFile,
  take: (chunk: Buffer) => void = () => {},
): Promise<ArchiveProblem | undefined> {
  const refuse = (reason: ArchiveReason, found: string): ArchiveProblem => {
    return { reason, entry: printable(file.name), found };
  };
  const tooMuch = (): ArchiveProblem => refuse('SizeLie', `it has more than the ${file.size} bytes it says`);
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of pieces(file)) {
      size += chunk.length;
      if (size > file.size) return tooMuch();
      checksum = crc32(chunk, checksum);
      take(chunk);
    }
  } catch (error) {
    if (error instanceof TooMuchDataError) return tooMuch();
    if (error instanceof CorruptDataError) return refuse('Corrupt', error.message);
    throw error;
  }
  if (size !== file.size) return refuse('SizeLie', `it has ${size} bytes and says ${file.size}`);
  if (checksum !== file.checksum) return refuse('ChecksumMismatch', 'its checksum differs');
  return undefined;
}

/** The whole content. @throws ArchiveError when it is not what was declared */
export async function readContent(file: ArchivedFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const problem = await checkContent(file, (chunk) => chunks.push(chunk));
  if (problem) throw new ArchiveError([problem]);
  return Buffer.concat(chunks, file.size);
}

function pieces({ packed, deflated, size }: ArchivedFile): Iterable<Buffer> | AsyncIterable<Buffer> {
  if (!deflated) return chunks(packed);
  return size <= atOnceBytes ? [inflatedAtOnce(packed, size)] : inflated(packed);
}

function* chunks(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += chunkBytes) yield data.subarray(at, at + chunkBytes);
}

/** Never more than one byte above what was declared. */
function inflatedAtOnce(data: Buffer, size: number): Buffer {
  try {
    const options = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1), info: true } as const;
    const { buffer, engine } = inflateRawSync(data, options) as unknown as {
      buffer: Buffer;
      engine: InflateRaw;
    };
    refuseRest(data.length - engine.bytesWritten);
    return buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooMuchDataError();
    throw new CorruptDataError((error as Error).message);
  }
}

/** Leaving the loop destroys the stream, and with it what is not inflated yet. */
async function* inflated(data: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: chunkBytes });
  const source = Readable.from(chunks(data));
  let broken: Error | undefined;
  source.on('error', (error) => stream.destroy(error));
  stream.on('error', (error) => {
    broken = error;
  });
  source.pipe(stream);
  try {
    yield* stream as AsyncIterable<Buffer>;
    refuseRest(data.length - stream.bytesWritten);
  } catch (error) {
    throw error === broken ? new CorruptDataError(broken?.message) : error;
  } finally {
    source.destroy();
    stream.destroy();
  }
}

function refuseRest(bytes: number): void {
  if (bytes > 0) throw new CorruptDataError(`${bytes} bytes follow its end`);
}
