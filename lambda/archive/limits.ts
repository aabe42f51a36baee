const mebibyte = 1024 * 1024;

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes of the whole archive. */
  readonly archiveBytes: number;
  /** Bytes of one file, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files together, unpacked. */
  readonly totalBytes: number;
  /** Entries, folders included. */
  readonly entries: number;
  /** Folders above a file. */
  readonly depth: number;
  /** Bytes of a name in UTF-8. */
  readonly nameBytes: number;
  /** How many times larger than its compressed form a file may be, and all of them together. */
  readonly ratio: number;
  /** Bytes up to which nothing is judged by its ratio: a small file of zeros is no bomb. */
  readonly ratioFreeBytes: number;
}

export const defaultLimits: ArchiveLimits = {
  archiveBytes: 64 * mebibyte,
  fileBytes: 128 * mebibyte,
  totalBytes: 256 * mebibyte,
  entries: 20_000,
  depth: 32,
  nameBytes: 1024,
  ratio: 100,
  ratioFreeBytes: mebibyte,
};
