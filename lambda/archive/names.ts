import { isUtf8 } from 'node:buffer';
import type { DirectoryEntry } from './directory.ts';
import { fileType, unixHosts } from './format.ts';
import type { ArchiveLimits } from './limits.ts';
import { type ArchiveProblem, type ArchiveReason, isPlain, printable } from './problem.ts';

/** An entry with its name as text. */
export interface NamedEntry extends DirectoryEntry {
  /** As it stands in the archive; a folder's ends with `/`. */
  readonly name: string;
  /** The name as it can be shown. */
  readonly shown: string;
  readonly folder: boolean;
}

export function named(entry: DirectoryEntry): NamedEntry {
  const name = isUtf8(entry.rawName) ? entry.rawName.toString('utf8') : entry.rawName.toString('latin1');
  return { ...entry, name, shown: printable(name), folder: name.endsWith('/') };
}

/** The longest name of a file that common file systems take. */
const partBytes = 255;

/** What is wrong with the name of one entry, and with the type of file that it stands for. */
export function nameProblems(entry: NamedEntry, limits: ArchiveLimits): readonly ArchiveProblem[] {
  const { name, shown, rawName, unicodeName } = entry;
  const problems: ArchiveProblem[] = [];
  const refuse = (reason: ArchiveReason, found: string): void => {
    problems.push({ reason, entry: shown, found });
  };
  const parts = (entry.folder ? name.slice(0, -1) : name).split('/');
  if (name === '') refuse('NameEmpty', 'it has no name');
  if (!isUtf8(rawName)) refuse('NameNotUtf8', 'its name is not UTF-8');
  if (name.includes('\0')) refuse('NameNul', 'its name has a NUL');
  else if (!isPlain(name) && /\p{Cc}/u.test(name)) refuse('NameControl', 'its name has a control character');
  if (name.includes('\\')) refuse('NameBackslash', 'its name has a backslash');
  if (name.startsWith('/')) refuse('NameAbsolute', 'its name begins with /');
  else if (name !== '' && parts.some((part) => ['', '.', '..'].includes(part))) {
    refuse('NameTraversal', 'its name has a part that is empty, . or ..');
  }
  if (/^[a-z]:/i.test(name)) refuse('NameDrive', 'its name begins with a drive');
  if (rawName.length > limits.nameBytes) {
    refuse('NameTooLong', `its name has ${rawName.length} bytes, at most ${limits.nameBytes}`);
  } else if (rawName.length > partBytes && parts.some((part) => Buffer.byteLength(part) > partBytes)) {
    refuse('NameTooLong', `a part of its name has more than ${partBytes} bytes`);
  }
  if (parts.length - 1 > limits.depth) {
    refuse('TooDeep', `it is ${parts.length - 1} folders deep, at most ${limits.depth}`);
  }
  if (unicodeName && !unicodeName.equals(rawName)) {
    refuse('NameAmbiguous', `it is also called ${printable(unicodeName.toString('utf8'))}`);
  }
  return [...problems, ...typeProblems(entry)];
}

function typeProblems({ host, mode, shown, folder }: NamedEntry): readonly ArchiveProblem[] {
  const type = unixHosts.includes(host) ? mode & fileType.mask : 0;
  const fitting = folder ? fileType.folder : fileType.regular;
  if (type === 0 || type === fitting) return [];
  if (type === fileType.symlink) return [{ reason: 'Symlink', entry: shown, found: 'it is a symbolic link' }];
  const found = `its mode is 0${mode.toString(8)}`;
  return [{ reason: 'SpecialFile', entry: shown, found }];
}

/** Entries that end up in one place, on a disk that knows no case or other forms of a letter. */
export function collisions(entries: readonly NamedEntry[]): readonly ArchiveProblem[] {
  const places = new Map<string, NamedEntry>();
  const problems: ArchiveProblem[] = [];
  const placed = entries.map((entry) => ({ entry, place: placeOf(entry.name) }));
  for (const { entry, place } of placed) {
    const other = places.get(place);
    if (other)
      problems.push({ reason: 'Duplicate', entry: entry.shown, found: `${other.shown} is there too` });
    else places.set(place, entry);
  }
  for (const { entry, place } of placed) {
    const file = foldersAbove(place)
      .map((folder) => places.get(folder))
      .find((each) => each && !each.folder);
    if (file) problems.push({ reason: 'FileAsFolder', entry: entry.shown, found: `${file.shown} is a file` });
  }
  return problems;
}

/** The folders that a path is in, the outermost first. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}

function placeOf(name: string): string {
  const file = name.endsWith('/') ? name.slice(0, -1) : name;
  if (isPlain(file)) return file.toLowerCase();
  return file.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
