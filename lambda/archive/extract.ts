import { closeSync, constants, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './content.ts';
import type { Placed } from './layout.ts';
import type { ArchiveLimits } from './limits.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';
import { checkStructure, isExecutable } from './verify.ts';

/** What was written. */
export interface Extracted {
  readonly files: number;
  readonly bytes: number;
}

const created = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Checks an archive by every rule and writes its files below a folder that must not exist yet. Each file is inflated
 * once, on its way to the disk. A name that is there already, as a link or anything else, is never followed or replaced.
 * When anything is wrong the folder is removed again.
 * @throws ArchiveError with every problem
 */
export async function extractArchive(
  bytes: Uint8Array,
  folder: string,
  limits: Partial<ArchiveLimits> = {},
): Promise<Extracted> {
  const { archive, placed } = checkStructure(bytes, limits);
  mkdirSync(folder);
  try {
    return await writeEntries(archive, placed, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function writeEntries(archive: Buffer, placed: readonly Placed[], folder: string): Promise<Extracted> {
  const folders = new Set<string>();
  const problems: ArchiveProblem[] = [];
  let files = 0;
  let size = 0;
  for (const each of placed) {
    const parts = each.entry.name.split('/');
    const base = parts.pop() ?? '';
    makeFolders(folder, parts, folders);
    if (base === '') continue;
    const problem = await writeEntry(archive, each, join(folder, ...parts, base));
    if (problem) problems.push(problem);
    files += 1;
    size += each.entry.size;
  }
  if (problems.length > 0) throw new ArchiveError(problems);
  return { files, bytes: size };
}

/** One by one and only once: a folder that somebody else made in between is an error. */
function makeFolders(root: string, parts: readonly string[], made: Set<string>): void {
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    if (made.has(path)) continue;
    mkdirSync(path);
    made.add(path);
  }
}

/** Without promises: thousands of small files cost several times as much with them. */
async function writeEntry(
  archive: Buffer,
  placed: Placed,
  path: string,
): Promise<ArchiveProblem | undefined> {
  const file = openSync(path, created, isExecutable(placed.entry) ? 0o755 : 0o644);
  try {
    return await checkContent(archive, placed, (chunk) => writeAll(file, chunk));
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
}
