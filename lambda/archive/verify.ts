import { checkContent } from './content.ts';
import { readDirectory } from './directory.ts';
import { unixHosts } from './format.ts';
import { declaredSizeProblems, isPlaced, overlaps, type Placed, place } from './layout.ts';
import { type ArchiveLimits, defaultLimits } from './limits.ts';
import { collisions, type NamedEntry, named, nameProblems } from './names.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';

/** One file of an archive that passed every rule. */
export interface VerifiedFile {
  /** Relative path with `/`; safe to join with a folder. */
  readonly name: string;
  readonly size: number;
  readonly executable: boolean;
  /** Inflates it again. */
  readonly read: () => Promise<Buffer>;
}

/**
 * Checks an archive by every rule, and hands over its files in the order of the directory; folders are left out.
 * Content is inflated only when everything that can be seen without is right.
 * @throws ArchiveError with every problem
 */
export async function verifyArchive(
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Promise<readonly VerifiedFile[]> {
  const { archive, placed } = checkStructure(bytes, limits);
  const problems: ArchiveProblem[] = [];
  for (const each of placed) {
    const problem = await checkContent(archive, each);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new ArchiveError(problems);
  return placed.filter(({ entry }) => !entry.folder).map((each) => verifiedFile(archive, each));
}

/** An archive whose structure is right, and where its entries are. */
export interface CheckedStructure {
  readonly archive: Buffer;
  readonly placed: readonly Placed[];
}

/**
 * Everything that needs no inflating. What one entry claims of itself is judged even where others are wrong.
 * @throws ArchiveError with every problem
 */
export function checkStructure(bytes: Uint8Array, partial: Partial<ArchiveLimits> = {}): CheckedStructure {
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
  return { archive, placed };
}

function verifiedFile(archive: Buffer, placed: Placed): VerifiedFile {
  const { name, size } = placed.entry;
  const read = async (): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    const problem = await checkContent(archive, placed, (chunk) => chunks.push(chunk));
    if (problem) throw new ArchiveError([problem]);
    return Buffer.concat(chunks, size);
  };
  return { name, size, executable: isExecutable(placed.entry), read };
}

/** Whether its Unix mode lets its owner run it. */
export function isExecutable({ host, mode }: NamedEntry): boolean {
  return unixHosts.includes(host) && (mode & 0o100) !== 0;
}
