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

function header(
  { prefix, base }: SplitName,
  { mode, size, type }: { readonly mode: number; readonly size: number; readonly type: string },
): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, at: number, digits: number): void => {
    bytes.write(value.toString(8).padStart(digits, '0'), at, 'latin1');
  };
  bytes.write(base, 0, 'latin1');
  octal(mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(0, 136, 11);
  bytes.fill(' ', 148, 156);
  bytes.write(type, 156, 'latin1');
  bytes.write('ustar\u000000', 257, 'latin1');
  bytes.write(prefix, 345, 'latin1');
  let sum = 0;
  for (const byte of bytes) sum += byte;
  octal(sum, 148, 6);
  bytes[154] = 0;
  return bytes;
}
