import { checkContent } from './content.ts';
import type { ArchiveLimits } from './limits.ts';
import { type ArchivedFile, openArchive } from './open.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';

/**
 * Checks an archive by every rule, and hands over its files in the order of the directory; folders are left out.
 * Content is inflated only when everything that can be seen without is right.
 * @throws ArchiveError with every problem
 */
export async function verifyArchive(
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Promise<readonly ArchivedFile[]> {
  const { files } = openArchive(bytes, limits);
  const problems: ArchiveProblem[] = [];
  for (const file of files) {
    const problem = await checkContent(file);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new ArchiveError(problems);
  return files;
}
