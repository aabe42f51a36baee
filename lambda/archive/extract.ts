import { closeSync, constants, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './content.ts';
import type { ArchiveLimits } from './limits.ts';
import { type Archive, type ArchivedFile, openArchive } from './open.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';

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
  const archive = openArchive(bytes, limits);
  mkdirSync(folder);
  try {
    return await writeAll(archive, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A folder or file that somebody else made in between is an error. */
async function writeAll({ folders, files }: Archive, top: string): Promise<Extracted> {
  const problems: ArchiveProblem[] = [];
  for (const folder of folders) mkdirSync(join(top, folder));
  for (const file of files) {
    const problem = await writeFile(file, join(top, file.name));
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new ArchiveError(problems);
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Without promises: thousands of small files cost several times as much with them. */
async function writeFile(file: ArchivedFile, path: string): Promise<ArchiveProblem | undefined> {
  const descriptor = openSync(path, created, file.executable ? 0o755 : 0o644);
  try {
    return await checkContent(file, (chunk) => writeChunk(descriptor, chunk));
  } finally {
    closeSync(descriptor);
  }
}

function writeChunk(descriptor: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
}
