import { readDirectory } from './directory.ts';
import { method, unixHosts } from './format.ts';
import { declaredSizeProblems, isPlaced, overlaps, type Placed, place } from './layout.ts';
import { type ArchiveLimits, defaultLimits } from './limits.ts';
import { collisions, foldersAbove, type NamedEntry, named, nameProblems } from './names.ts';
import { ArchiveError } from './problem.ts';

/** One file of an archive. Its name is judged; its content is whenever it is inflated. */
export interface ArchivedFile {
  /** Relative path with `/`; safe to join with a folder. */
  readonly name: string;
  /** In bytes, as it is declared. */
  readonly size: number;
  readonly executable: boolean;
  /** CRC-32 of the content, as it is declared. */
  readonly checksum: number;
  /** The bytes as they lie in the archive: a deflate stream, or the content itself. */
  readonly packed: Buffer;
  readonly deflated: boolean;
}

/** An archive in which nothing contradicts itself, before anything of it is inflated. */
export interface Archive {
  /** Every folder, those that only a file's name tells of included; each behind the one that it is in. */
  readonly folders: readonly string[];
  /** In the order of the directory. */
  readonly files: readonly ArchivedFile[];
}

/**
 * Checks everything that needs no inflating. What one entry claims of itself is judged even where others are wrong.
 * @throws ArchiveError with every problem
 */
export function openArchive(bytes: Uint8Array, partial: Partial<ArchiveLimits> = {}): Archive {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const limits: ArchiveLimits = { ...defaultLimits, ...partial };
  const directory = readDirectory(archive, limits);
  const entries = directory.entries.map(named);
  const placements = entries.map((entry) => place(archive, entry, directory));
  const placed = placements.filter(isPlaced);
  const problems = [
    ...entries.flatMap((entry) => nameProblems(entry, limits)),
    ...collisions(entries),
    ...placements.flatMap((placement) => (isPlaced(placement) ? [] : [placement])),
    ...overlaps(placed),
    ...declaredSizeProblems(entries, archive.length, limits),
  ];
  if (problems.length > 0) throw new ArchiveError(problems);
  const files = placed.filter(({ entry }) => !entry.folder).map((each) => fileOf(archive, each));
  return { folders: foldersOf(entries), files };
}

function fileOf(archive: Buffer, { entry, start, end }: Placed): ArchivedFile {
  const { name, size, checksum } = entry;
  const executable = unixHosts.includes(entry.host) && (entry.mode & 0o100) !== 0;
  const deflated = entry.method === method.deflate;
  return { name, size, executable, checksum, packed: archive.subarray(start, end), deflated };
}

function foldersOf(entries: readonly NamedEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ name }) => foldersAbove(name)))];
}
