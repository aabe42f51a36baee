/** One entry of a tar archive. */
export interface TarEntry {
  /** Relative path with `/`; a folder's has none at its end. */
  readonly name: string;
  readonly folder: boolean;
  readonly executable: boolean;
  /** In bytes; 0 for a folder. */
  readonly size: number;
}

const block = 512;
/** The largest size that eleven octal digits hold. */
const largestOctal = 0o77777777777;

/**
 * The header of an entry, in pax format where a name or a size needs it. Everything belongs to root and is as old as
 * Unix, so that equal files give equal bytes; nobody but root may write.
 */
export function tarHeader(entry: TarEntry): Buffer {
  const name = entry.folder ? `${entry.name}/` : entry.name;
  const split = splitName(name);
  const records = [
    ...(split ? [] : [paxRecord('path', name)]),
    ...(entry.size > largestOctal ? [paxRecord('size', String(entry.size))] : []),
  ];
  const mode = entry.folder || entry.executable ? 0o755 : 0o644;
  const own = header(split ?? { prefix: '', base: asciiOnly(name).slice(0, 100) }, {
    mode,
    size: Math.min(entry.size, largestOctal),
    type: entry.folder ? '5' : '0',
  });
  if (records.length === 0) return own;
  const body = Buffer.concat(records);
  const pax = header({ prefix: '', base: 'pax' }, { mode: 0o644, size: body.length, type: 'x' });
  return Buffer.concat([pax, body, tarPadding(body.length), own]);
}

/** Zeros that fill the last block of a file. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block);
}

/** What ends an archive. */
export const tarEnd = Buffer.alloc(2 * block);

interface SplitName {
  readonly prefix: string;
  readonly base: string;
}

/** A name in the two fields of the plain format, or undefined where it does not fit or is not ASCII. */
function splitName(name: string): SplitName | undefined {
  if (asciiOnly(name) !== name) return undefined;
  if (name.length <= 100) return { prefix: '', base: name };
  const slash = name.indexOf('/', name.length - 101);
  const fits = slash > 0 && slash <= 155 && slash < name.length - 1;
  return fits ? { prefix: name.slice(0, slash), base: name.slice(slash + 1) } : undefined;
}

function asciiOnly(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '_');
}

function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

/** What all headers have: root as the owner, the first day of Unix, and spaces where the sum will be. */
const blank = Buffer.alloc(block);
for (const [at, text] of [
  [108, '0000000'],
  [116, '0000000'],
  [136, '00000000000'],
  [148, '        '],
  [257, 'ustar\u000000'],
] as const)
  blank.write(text, at, 'latin1');

function header(
  { prefix, base }: SplitName,
  { mode, size, type }: { readonly mode: number; readonly size: number; readonly type: string },
): Buffer {
  const bytes = Buffer.from(blank);
  bytes.write(base, 0, 'latin1');
  bytes.write(octal(mode, 7), 100, 'latin1');
  bytes.write(octal(size, 11), 124, 'latin1');
  bytes.write(type, 156, 'latin1');
  bytes.write(prefix, 345, 'latin1');
  let sum = 0;
  for (let at = 0; at < block; at += 1) sum += bytes[at] ?? 0;
  bytes.write(octal(sum, 6), 148, 'latin1');
  bytes[154] = 0;
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
