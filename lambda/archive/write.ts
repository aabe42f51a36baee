import { crc32, deflateRawSync } from 'node:zlib';
import { fileType, flag, headerBytes, method, signature } from './format.ts';
import { defaultLimits } from './limits.ts';

/** One file to pack. */
export interface ArchiveFile {
  /** Path with `/`, relative. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Default: false. */
  readonly executable?: boolean;
}

/** 1980-01-01, the first day of the format. */
const firstDay = 0x0021;
/** Unix, version 2.0. */
const madeBy = (3 << 8) | 20;
const needed = 20;
const level = 9;

interface Packed {
  readonly name: Buffer;
  readonly data: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly mode: number;
}

/** A zip of the files: the same bytes for the same files, in whichever order they come. */
export function writeArchive(files: Iterable<ArchiveFile>): Buffer {
  const packed = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(pack);
  const offsets: number[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const each of packed) {
    offsets.push(offset);
    const header = localHeader(each);
    parts.push(header, each.name, each.data);
    offset += header.length + each.name.length + each.data.length;
  }
  const directory = packed.flatMap((each, index) => [centralHeader(each, offsets[index] ?? 0), each.name]);
  return Buffer.concat([...parts, ...directory, end(packed, offset)]);
}

/** Stored where compression gains nothing, and where it gains so much that a verifier must take it for a bomb. */
function pack({ name, content, executable = false }: ArchiveFile): Packed {
  const deflated = deflateRawSync(content, { level });
  const { ratio, ratioFreeBytes } = defaultLimits;
  const bomb = content.length > ratioFreeBytes && content.length > deflated.length * ratio;
  const smaller = deflated.length < content.length && !bomb;
  return {
    name: Buffer.from(name, 'utf8'),
    data: smaller ? deflated : content,
    method: smaller ? method.deflate : method.store,
    checksum: crc32(content),
    size: content.length,
    mode: fileType.regular | (executable ? 0o755 : 0o644),
  };
}

function localHeader(packed: Packed): Buffer {
  const header = Buffer.alloc(headerBytes.local);
  header.writeUInt32LE(signature.local, 0);
  writeCommon(header, packed, 4);
  return header;
}

function centralHeader(packed: Packed, offset: number): Buffer {
  const header = Buffer.alloc(headerBytes.central);
  header.writeUInt32LE(signature.central, 0);
  header.writeUInt16LE(madeBy, 4);
  writeCommon(header, packed, 6);
  header.writeUInt32LE(packed.mode * 0x10000, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both headers of an entry have, from the version that is needed to the length of the name. */
function writeCommon(header: Buffer, { name, data, method, checksum, size }: Packed, at: number): void {
  header.writeUInt16LE(needed, at);
  header.writeUInt16LE(flag.utf8, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(firstDay, at + 8);
  header.writeUInt32LE(checksum, at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function end(packed: readonly Packed[], offset: number): Buffer {
  const directory = packed.reduce((sum, { name }) => sum + headerBytes.central + name.length, 0);
  const record = Buffer.alloc(headerBytes.end);
  record.writeUInt32LE(signature.end, 0);
  record.writeUInt16LE(packed.length, 8);
  record.writeUInt16LE(packed.length, 10);
  record.writeUInt32LE(directory, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
