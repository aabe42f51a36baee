import { headerBytes, signature, unicodePathField, zip64Field } from './format.ts';
import type { ArchiveLimits } from './limits.ts';
import { ArchiveError, type ArchiveReason } from './problem.ts';

/** What the central directory says of one entry. */
export interface DirectoryEntry {
  readonly rawName: Buffer;
  readonly host: number;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly mode: number;
  /** Where its local header is. */
  readonly offset: number;
  /** Another name from its extra fields. */
  readonly unicodeName: Buffer | undefined;
}

export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Where it begins: no entry reaches further. */
  readonly offset: number;
}

/**
 * Reads the central directory, which alone decides what is in the archive.
 * @throws ArchiveError where there is none, or where two readers could take it for different ones
 */
export function readDirectory(archive: Buffer, limits: ArchiveLimits): Directory {
  if (archive.length > limits.archiveBytes) {
    throw refused('ArchiveTooLarge', `${archive.length} bytes, at most ${limits.archiveBytes}`);
  }
  const end = findEnd(archive);
  const [disk, directoryDisk, here, count] = [4, 6, 8, 10].map((at) => archive.readUInt16LE(end + at));
  const size = archive.readUInt32LE(end + 12);
  const offset = archive.readUInt32LE(end + 16);
  const locator = end - headerBytes.zip64Locator;
  if (count === 0xffff || offset === 0xffffffff || isAt(archive, locator, signature.zip64Locator)) {
    throw refused('Zip64', 'it has a Zip64 directory');
  }
  if (disk !== 0 || directoryDisk !== 0 || here !== count) throw refused('SplitArchive', 'it has parts');
  if (count === undefined || count > limits.entries) {
    throw refused('TooManyEntries', `${count} entries, at most ${limits.entries}`);
  }
  if (offset + size !== end)
    throw refused('DirectoryCorrupt', 'its directory does not end where its end record begins');
  return { entries: readEntries(archive.subarray(offset, end), count), offset };
}

/** The one end record whose comment reaches exactly to the end of the file. */
function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - headerBytes.end - 0xffff);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature.end);
  const candidates: number[] = [];
  for (let at = archive.indexOf(wanted, first); at >= 0; at = archive.indexOf(wanted, at + 1)) {
    if (at + headerBytes.end > archive.length) break;
    if (at + headerBytes.end + archive.readUInt16LE(at + 20) === archive.length) candidates.push(at);
  }
  const [end] = candidates;
  if (end === undefined) throw refused('NotAnArchive', 'it has no end record');
  if (candidates.length > 1) throw refused('DirectoryCorrupt', 'it has more than one end record');
  return end;
}

function isAt(archive: Buffer, at: number, wanted: number): boolean {
  return at >= 0 && archive.readUInt32LE(at) === wanted;
}

function readEntries(directory: Buffer, count: number): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const fixed = directory.subarray(at, at + headerBytes.central);
    if (fixed.length < headerBytes.central || fixed.readUInt32LE(0) !== signature.central) {
      throw refused('DirectoryCorrupt', `entry ${index + 1} of ${count} is not there`);
    }
    const name = at + headerBytes.central;
    const extra = name + fixed.readUInt16LE(28);
    const comment = extra + fixed.readUInt16LE(30);
    at = comment + fixed.readUInt16LE(32);
    if (at > directory.length) throw refused('DirectoryCorrupt', `entry ${index + 1} of ${count} is cut off`);
    entries.push(entryOf(fixed, directory.subarray(name, extra), directory.subarray(extra, comment)));
  }
  if (at !== directory.length)
    throw refused('DirectoryCorrupt', `it has more than the ${count} entries it counts`);
  return entries;
}

function entryOf(fixed: Buffer, rawName: Buffer, extra: Buffer): DirectoryEntry {
  const fields = extraFields(extra);
  if (fields.has(zip64Field)) throw refused('Zip64', 'an entry has Zip64 sizes', rawName);
  // One byte of version and four of checksum precede the name.
  const unicodeName = fields.get(unicodePathField)?.subarray(5);
  return {
    rawName,
    host: fixed.readUInt8(5),
    flags: fixed.readUInt16LE(8),
    method: fixed.readUInt16LE(10),
    checksum: fixed.readUInt32LE(16),
    compressedSize: fixed.readUInt32LE(20),
    size: fixed.readUInt32LE(24),
    mode: fixed.readUInt32LE(38) >>> 16,
    offset: fixed.readUInt32LE(42),
    unicodeName,
  };
}

/** Extra fields by their number; a rest that is none is left alone, as other readers do. */
function extraFields(extra: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + extra.readUInt16LE(at + 2);
    fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, next));
    at = next;
  }
  return fields;
}

function refused(reason: ArchiveReason, found: string, rawName?: Buffer): ArchiveError {
  return new ArchiveError([{ reason, entry: rawName?.toString('latin1') ?? '', found }]);
}
