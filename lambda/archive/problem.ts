/** Every rule, and what to do about an entry that breaks it. */
export const reasons = {
  NotAnArchive: 'send a zip file',
  ArchiveTooLarge: 'leave out what the function does not load',
  SplitArchive: 'send the archive as one file',
  Zip64: 'make the archive without Zip64; nothing within the limits needs it',
  DirectoryCorrupt: 'make the archive again',
  TooManyEntries: 'leave out what the function does not load',
  NameEmpty: 'name the entry',
  NameNotUtf8: 'make the archive with UTF-8 names',
  NameNul: 'rename the entry',
  NameControl: 'rename the entry without control characters',
  NameBackslash: 'separate folders by /',
  NameAbsolute: 'make the name relative',
  NameDrive: 'make the name relative, without a drive',
  NameTraversal: 'leave out . and .. and empty parts',
  NameTooLong: 'shorten the name',
  TooDeep: 'use fewer folders',
  NameAmbiguous: 'make the archive again with one name an entry',
  Duplicate: 'keep one of them; names that differ only by case are the same on some disks',
  FileAsFolder: 'rename one of them',
  Symlink: 'put the file itself into the archive',
  SpecialFile: 'leave out devices, pipes and sockets',
  Encrypted: 'make the archive without a password',
  UnsupportedMethod: 'compress by deflate, or store',
  HeaderMismatch: 'make the archive again: its two headers of the entry differ',
  OutOfBounds: 'make the archive again: the entry lies outside of the file',
  Overlap: 'make the archive again: two entries share bytes',
  FileTooLarge: 'leave the file out, or fetch it at run time',
  TotalTooLarge: 'leave out what the function does not load',
  RatioTooHigh: 'store the file without compression, or leave it out',
  SizeLie: 'make the archive again: the entry is not as large as it says',
  Corrupt: 'make the archive again: the entry cannot be inflated',
  ChecksumMismatch: 'make the archive again: the content is not what was packed',
} as const satisfies Readonly<Record<string, string>>;

export type ArchiveReason = keyof typeof reasons;

/** One entry that breaks one rule. */
export interface ArchiveProblem {
  readonly reason: ArchiveReason;
  /** Name of the entry, unreadable characters escaped; empty where the archive itself is meant. */
  readonly entry: string;
  /** What was found, with the limit where there is one. */
  readonly found: string;
}

/** The archive is refused; every problem that was found is in it. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly problems: readonly ArchiveProblem[];

  constructor(problems: readonly ArchiveProblem[]) {
    super(`the archive is refused:\n${problems.map((each) => `  ${problemText(each)}`).join('\n')}`);
    this.problems = problems;
  }
}

/** A problem in one line, with the fix. */
export function problemText({ reason, entry, found }: ArchiveProblem): string {
  return `${entry === '' ? '' : `${entry}: `}${reason}: ${found}; ${reasons[reason]}`;
}

/** Whether a text is of printable ASCII alone; then it has no other form, and nothing in it has to be escaped. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** A name that can be printed: control characters, bidirectional marks and lone surrogates as escapes. */
export function printable(name: string): string {
  if (isPlain(name)) return name;
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
