import type { Directory } from './directory.ts';
import { flag, headerBytes, method, signature } from './format.ts';
import type { ArchiveLimits } from './limits.ts';
import type { NamedEntry } from './names.ts';
import type { ArchiveProblem, ArchiveReason } from './problem.ts';

/** Where an entry's compressed bytes are. */
export interface Placed {
  readonly entry: NamedEntry;
  readonly start: number;
  readonly end: number;
}

/** An entry's place, or what is wrong with it. */
export type Placement = Placed | ArchiveProblem;

export function isPlaced(placement: Placement): placement is Placed {
  return 'start' in placement;
}

/** Finds the data of an entry behind its local header, which must say what the directory says. */
export function place(archive: Buffer, entry: NamedEntry, directory: Directory): Placement {
  const refuse = (reason: ArchiveReason, found: string): ArchiveProblem => {
    return { reason, entry: entry.shown, found };
  };
  if (entry.flags & (flag.encrypted | flag.strongEncryption | flag.masked)) {
    return refuse('Encrypted', 'it is encrypted');
  }
  if (entry.method !== method.store && entry.method !== method.deflate) {
    return refuse('UnsupportedMethod', `its method is ${entry.method}`);
  }
  const nameAt = entry.offset + headerBytes.local;
  if (nameAt > directory.offset) return refuse('OutOfBounds', `its header is at ${entry.offset}`);
  const header = archive.subarray(entry.offset, nameAt);
  if (header.readUInt32LE(0) !== signature.local)
    return refuse('OutOfBounds', `there is no header at ${entry.offset}`);
  const extraAt = nameAt + header.readUInt16LE(26);
  const start = extraAt + header.readUInt16LE(28);
  const end = start + entry.compressedSize;
  if (end > directory.offset) return refuse('OutOfBounds', `its data would end at ${end}`);
  const difference = headerDifference(header, archive.subarray(nameAt, extraAt), entry);
  return difference === undefined ? { entry, start, end } : refuse('HeaderMismatch', difference);
}

function headerDifference(header: Buffer, name: Buffer, entry: NamedEntry): string | undefined {
  if (!name.equals(entry.rawName)) return 'the names differ';
  if (header.readUInt16LE(8) !== entry.method) return 'the methods differ';
  if ((header.readUInt16LE(6) ^ entry.flags) & (flag.encrypted | flag.descriptor)) return 'the flags differ';
  const local = [14, 18, 22].map((at) => header.readUInt32LE(at));
  const central = [entry.checksum, entry.compressedSize, entry.size];
  const later = (entry.flags & flag.descriptor) !== 0 && local.every((value) => value === 0);
  if (!later && local.some((value, index) => value !== central[index]))
    return 'the sizes or checksums differ';
  return undefined;
}

/** Entries that share bytes, the header included: each would be inflated once for every entry that has them. */
export function overlaps(placed: readonly Placed[]): readonly ArchiveProblem[] {
  const sorted = [...placed].sort((a, b) => a.entry.offset - b.entry.offset || a.end - b.end);
  const problems: ArchiveProblem[] = [];
  let furthest: Placed | undefined;
  for (const each of sorted) {
    if (furthest && each.entry.offset < furthest.end) {
      const found = `it shares bytes with ${furthest.entry.shown}`;
      problems.push({ reason: 'Overlap', entry: each.entry.shown, found });
    }
    if (!furthest || each.end > furthest.end) furthest = each;
  }
  return problems;
}

/** What is wrong with the sizes as they are declared; the real ones are looked at while inflating. */
export function declaredSizeProblems(
  entries: readonly NamedEntry[],
  archiveBytes: number,
  limits: ArchiveLimits,
): readonly ArchiveProblem[] {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const problems = entries.flatMap((entry) => entrySizeProblems(entry, limits));
  if (total > limits.totalBytes) {
    problems.push({
      reason: 'TotalTooLarge',
      entry: '',
      found: `${total} bytes unpacked, at most ${limits.totalBytes}`,
    });
  } else if (problems.length === 0 && isBomb(total, archiveBytes, limits)) {
    const found = `${total} bytes of ${archiveBytes}, at most ${limits.ratio} times as many`;
    problems.push({ reason: 'RatioTooHigh', entry: '', found });
  }
  return problems;
}

function entrySizeProblems(entry: NamedEntry, limits: ArchiveLimits): readonly ArchiveProblem[] {
  const { size, compressedSize, shown } = entry;
  if (size > limits.fileBytes) {
    return [{ reason: 'FileTooLarge', entry: shown, found: `${size} bytes, at most ${limits.fileBytes}` }];
  }
  if (entry.folder && size > 0)
    return [{ reason: 'SizeLie', entry: shown, found: 'it is a folder with content' }];
  if (!isBomb(size, compressedSize, limits)) return [];
  const found = `${size} bytes of ${compressedSize}, at most ${limits.ratio} times as many`;
  return [{ reason: 'RatioTooHigh', entry: shown, found }];
}

function isBomb(size: number, compressed: number, { ratio, ratioFreeBytes }: ArchiveLimits): boolean {
  return size > ratioFreeBytes && size > compressed * ratio;
}
