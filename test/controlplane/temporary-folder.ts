import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const sharedMemory = '/dev/shm';
/** What statfs says of a tmpfs on Linux. */
const tmpfs = 0x01021994;
/** Bytes: a plane writes 0.2 GiB, and nine may stand at the same time. */
const enough = 8 * 1024 ** 3;

/**
 * Where planes keep what they write: TMPDIR where it is set, memory where there is plenty of it, or the system's folder.
 * kustomize-controller unpacks the whole repository for each stage, and on a disk that takes half of its time.
 */
export function temporaryFolder(
  environment: NodeJS.ProcessEnv = process.env,
  statfs: (path: string) => { type: number; bavail: number; bsize: number } = statfsSync,
): string {
  if (environment.TMPDIR) return environment.TMPDIR;
  try {
    const { type, bavail, bsize } = statfs(sharedMemory);
    if (type === tmpfs && bavail * bsize >= enough) return sharedMemory;
  } catch {
    // Neither macOS nor every container has it.
  }
  return tmpdir();
}
