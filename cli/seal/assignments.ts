import { readFileSync } from 'node:fs';
import { SealInputError } from './input-error.ts';

/** Where a value is read from: `-` is standard input. */
export interface Assignment {
  readonly key: string;
  readonly file: string;
}

/** What Kubernetes takes as a key of a Secret. */
const secretKey = /^[-._a-zA-Z0-9]{1,253}$/;

/**
 * Reads `KEY=@FILE` and `KEY=-`.
 * @throws SealInputError for a value on the command line, which other users and the shell's history can see
 */
export function parseAssignments(texts: readonly string[]): readonly Assignment[] {
  const assignments = texts.map(parseAssignment);
  for (const [index, { key, file }] of assignments.entries()) {
    const earlier = assignments.slice(0, index);
    if (earlier.some((each) => each.key === key)) throw new SealInputError(`${key} is given twice`);
    if (file === '-' && earlier.some((each) => each.file === '-')) {
      throw new SealInputError(`standard input has one value only; give ${key} by a file: ${key}=@FILE`);
    }
  }
  return assignments;
}

function parseAssignment(text: string): Assignment {
  const [, key, source] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  // Never repeated in full: what follows may be a value.
  if (key === undefined || source === undefined) {
    throw new SealInputError('an argument has no `=`: write KEY=@FILE, or KEY=- for standard input');
  }
  if (!secretKey.test(key)) {
    throw new SealInputError('a key has characters other than letters, digits, `-`, `_` and `.`');
  }
  if (source === '-') return { key, file: '-' };
  if (source.startsWith('@') && source.length > 1) return { key, file: source.slice(1) };
  throw new SealInputError(
    `the value of ${key} stands on the command line, where other users and the shell's history see it: ` +
      `replace it where it came from, then write ${key}=@FILE, or ${key}=- for standard input`,
  );
}

/**
 * The bytes of a value, unchanged.
 * @throws SealInputError when there are none
 */
export function readValue({ key, file }: Assignment): Buffer {
  const value = readBytes(key, file);
  if (value.length === 0) throw new SealInputError(`${key} is empty`);
  return value;
}

function readBytes(key: string, file: string): Buffer {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (error) {
    throw new SealInputError(`${key} cannot be read: ${(error as Error).message}`);
  }
}
