import { posix } from 'node:path';
import fc from 'fast-check';
import { readContent } from './content.ts';
import { brokenArchive } from './fixtures/mutations.ts';
import { defaultLimits } from './limits.ts';
import { ArchiveError } from './problem.ts';
import { verifyArchive } from './verify.ts';

/** What became of the inputs. */
export interface FuzzCount {
  readonly accepted: number;
  readonly refused: number;
}

/**
 * Feeds the verifier with broken archives: each is refused by an `ArchiveError`, or all of it is safe and readable.
 * @throws Error with the input and the seed, from fast-check
 */
export async function fuzzVerifier(runs: number, seed: number): Promise<FuzzCount> {
  let accepted = 0;
  let refused = 0;
  const property = fc.asyncProperty(brokenArchive, async (archive) => {
    if (await isAccepted(archive)) accepted += 1;
    else refused += 1;
  });
  const { stackTraceLimit } = Error;
  // Most inputs end in an error, and nobody reads where it came from.
  Error.stackTraceLimit = 0;
  try {
    await fc.assert(property, { numRuns: runs, seed });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return { accepted, refused };
}

async function isAccepted(archive: Buffer): Promise<boolean> {
  try {
    const files = await verifyArchive(archive);
    for (const file of files) {
      const { name, size } = file;
      if (posix.join('/root', name) !== `/root/${name}` || /[\\\0]/.test(name))
        throw new Error(`unsafe: ${name}`);
      if ((await readContent(file)).length !== size || size > defaultLimits.fileBytes)
        throw new Error(`wrong size: ${name}`);
    }
    return true;
  } catch (error) {
    if (error instanceof ArchiveError && error.problems.length > 0) return false;
    throw error;
  }
}
