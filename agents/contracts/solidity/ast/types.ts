/** A type of Solidity, as far as an analysis looks into it. */
export type Type =
  | { readonly kind: 'integer'; readonly signed: boolean; readonly bits: number }
  | { readonly kind: 'bool' | 'string' | 'unknown' | 'rational' | 'module' }
  | { readonly kind: 'address'; readonly payable: boolean }
  /** Without a size: `bytes`. */
  | { readonly kind: 'bytes'; readonly size: number | undefined }
  | {
      readonly kind: 'contract' | 'struct' | 'enum' | 'value';
      readonly name: string;
      readonly location?: Location;
    }
  | { readonly kind: 'mapping'; readonly key: Type; readonly value: Type }
  | {
      readonly kind: 'array';
      readonly element: Type;
      readonly length: number | undefined;
      readonly location?: Location;
    }
  | { readonly kind: 'function'; readonly external: boolean; readonly mutability: Mutability }
  | { readonly kind: 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'type'; readonly of: Type };

export type Location = 'storage' | 'memory' | 'calldata';
export type Mutability = 'pure' | 'view' | 'nonpayable' | 'payable';

export const unknownType: Type = { kind: 'unknown' };
export const boolType: Type = { kind: 'bool' };
export const uint256: Type = { kind: 'integer', signed: false, bits: 256 };

const known = new Map<string, Type>();

/** Reads a type as the compilers print it: `mapping(address => uint256)`, `struct Bank.Account storage ref`. */
export function parseType(text: string): Type {
  const cached = known.get(text);
  if (cached) return cached;
  const type = readType(text.trim(), 0);
  if (known.size < 10_000) known.set(text, type);
  return type;
}

const maxDepth = 24;

function readType(text: string, depth: number): Type {
  if (depth > maxDepth) return unknownType;
  const bare = text.replace(/ (?:ref|pointer|slice)$/u, '');
  const located = / (storage|memory|calldata)$/u.exec(bare);
  const location = located?.[1] as Location | undefined;
  const inner = located ? bare.slice(0, located.index) : bare;
  const array = /^(.*)\[(\d*)\]$/su.exec(inner);
  if (array)
    return {
      kind: 'array',
      element: readType(array[1] ?? '', depth + 1),
      length: array[2] ? Number(array[2]) : undefined,
      location,
    };
  return (
    readMapping(inner, depth) ??
    readNamed(inner, location) ??
    readGroup(inner, depth) ??
    elementaryType(inner)
  );
}

function readMapping(text: string, depth: number): Type | undefined {
  if (!text.startsWith('mapping(')) return undefined;
  const arrow = text.indexOf('=>');
  if (arrow === -1) return unknownType;
  const withoutName = (part: string): string => part.trim().replace(/^(\S+) [\w$]+$/u, '$1');
  const key = withoutName(
    text
      .slice('mapping('.length, arrow)
      .trim()
      .replace(/^(contract|enum) /u, '$1:'),
  );
  return {
    kind: 'mapping',
    key: readType(key.replace(/^(contract|enum):/u, '$1 '), depth + 1),
    value: readType(text.slice(arrow + 2, text.lastIndexOf(')')).trim(), depth + 1),
  };
}

function readNamed(text: string, location: Location | undefined): Type | undefined {
  const match = /^(contract|library|interface|struct|enum|super) ([^ ]+)$/u.exec(text);
  if (!match) return undefined;
  const [, word = '', name = ''] = match;
  if (word === 'struct' || word === 'enum') return { kind: word, name, location };
  return { kind: 'contract', name: name.replace(/^super /u, '') };
}

function readGroup(text: string, depth: number): Type | undefined {
  if (text.startsWith('type(')) return { kind: 'type', of: readType(text.slice(5, -1), depth + 1) };
  if (text.startsWith('tuple('))
    return {
      kind: 'tuple',
      items: splitTopLevel(text.slice(6, -1)).map((item) => readType(item.trim(), depth + 1)),
    };
  if (!text.startsWith('function')) return undefined;
  const mutability = (/\b(pure|view|payable)\b/u.exec(text)?.[1] ?? 'nonpayable') as Mutability;
  return { kind: 'function', external: /\bexternal\b/u.test(text), mutability };
}

/** Reads the name of an elementary type, old aliases included. */
export function elementaryType(text: string): Type {
  const integer = /^(u?)int(\d*)$/u.exec(text);
  if (integer) return { kind: 'integer', signed: integer[1] === '', bits: Number(integer[2] || 256) };
  const fixed = /^bytes(\d+)$/u.exec(text);
  if (fixed) return { kind: 'bytes', size: Number(fixed[1]) };
  if (text.startsWith('int_const') || text.startsWith('rational_const')) return { kind: 'rational' };
  if (text.startsWith('literal_string')) return { kind: 'string' };
  switch (text) {
    case 'bool':
    case 'string':
      return { kind: text };
    case 'byte':
      return { kind: 'bytes', size: 1 };
    case 'bytes':
      return { kind: 'bytes', size: undefined };
    case 'address':
    case 'address payable':
      return { kind: 'address', payable: text.endsWith('payable') };
    default:
      return /^[A-Za-z_$][\w.$]*$/u.test(text) ? { kind: 'value', name: text } : unknownType;
  }
}

function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (text.length > 0) parts.push(text.slice(start));
  return parts;
}

/** Whether values of the type live behind a reference: structs, arrays, mappings, bytes and strings. */
export function isReference(type: Type): boolean {
  return (
    ['struct', 'array', 'mapping', 'string'].includes(type.kind) ||
    (type.kind === 'bytes' && type.size === undefined)
  );
}
