import type { Span } from '../nodes.ts';
import { parseType, type Type, unknownType } from '../types.ts';

/** A node of the compiler's compact AST. What it holds differs by version, so nothing is taken for granted. */
export type Raw = Readonly<Record<string, unknown>>;

export function raw(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
}

export function list(value: unknown): (Raw | undefined)[] {
  return Array.isArray(value) ? value.map(raw) : [];
}

export function nodes(value: unknown): Raw[] {
  return list(value).filter((each) => each !== undefined);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function nodeType(node: Raw | undefined): string {
  return text(node?.nodeType);
}

export function typeOf(node: Raw | undefined): Type {
  const printed = raw(node?.typeDescriptions)?.typeString;
  return typeof printed === 'string' ? parseType(printed) : unknownType;
}

/** Turns `start:length:file`, counted in bytes, into a span counted in characters. */
export class Spans {
  readonly #file: string;
  readonly #offsets: Uint32Array | undefined;

  constructor(file: string, source: string) {
    this.#file = file;
    this.#offsets = characterOffsets(source);
  }

  of(node: Raw): Span {
    const [start = 0, length = 0] = text(node.src).split(':').map(Number);
    return { file: this.#file, start: this.#character(start), end: this.#character(start + length) };
  }

  #character(byte: number): number {
    return this.#offsets ? (this.#offsets[Math.min(byte, this.#offsets.length - 1)] ?? 0) : byte;
  }
}

function characterOffsets(source: string): Uint32Array | undefined {
  const bytes = Buffer.byteLength(source);
  if (bytes === source.length) return undefined;
  const offsets = new Uint32Array(bytes + 1);
  let byte = 0;
  let character = 0;
  for (const symbol of source) {
    const width = Buffer.byteLength(symbol);
    offsets.fill(character, byte, byte + width);
    byte += width;
    character += symbol.length;
  }
  offsets[bytes] = character;
  return offsets;
}
