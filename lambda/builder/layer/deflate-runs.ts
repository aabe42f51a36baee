/** A code of the deflate format as it is written: its first bit is the lowest. */
interface Code {
  readonly bits: number;
  readonly count: number;
}

/** The fixed codes of literals and lengths (RFC 1951, 3.2.6). */
const codes: readonly Code[] = Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 144) return reversed(0x30 + symbol, 8);
  if (symbol < 256) return reversed(0x190 + symbol - 144, 9);
  return symbol < 280 ? reversed(symbol - 256, 7) : reversed(0xc0 + symbol - 280, 8);
});
const endOfBlock = 256;
const longestRun = 258;
/** What is shorter costs no more as literals. */
const shortestRun = 3;
/** A run repeats the byte before it: distance 1 is the code 0. */
const distanceBits = 5;

/**
 * Deflates as one block, by runs of equal bytes alone. What stands between two files of a tar archive is little else; an
 * engine of zlib takes ten times as long to begin with.
 */
export function deflateRuns(bytes: Uint8Array): Buffer {
  const writer = new BitWriter(bytes.length);
  // The last block, with fixed codes.
  writer.put(0b011, 3);
  for (let at = 0; at < bytes.length; ) {
    const run = at > 0 ? runLength(bytes, at) : 0;
    if (run >= shortestRun) putRun(writer, run);
    else putCode(writer, bytes[at] ?? 0);
    at += run >= shortestRun ? run : 1;
  }
  putCode(writer, endOfBlock);
  return writer.end();
}

/** How often the byte before is repeated. */
function runLength(bytes: Uint8Array, at: number): number {
  const end = Math.min(bytes.length, at + longestRun);
  let next = at;
  while (next < end && bytes[next] === bytes[at - 1]) next += 1;
  return next - at;
}

function putRun(writer: BitWriter, run: number): void {
  const more = run - shortestRun;
  if (run === longestRun) putCode(writer, 285);
  else if (more < 8) putCode(writer, 257 + more);
  else {
    const extra = 29 - Math.clz32(more);
    putCode(writer, 257 + 4 * extra + (more >> extra));
    writer.put(more & ((1 << extra) - 1), extra);
  }
  writer.put(0, distanceBits);
}

function putCode(writer: BitWriter, symbol: number): void {
  const { bits, count } = codes[symbol] as Code;
  writer.put(bits, count);
}

/** Codes are written from their highest bit on, everything else from its lowest. */
function reversed(code: number, count: number): Code {
  let bits = 0;
  for (let bit = 0; bit < count; bit += 1) bits |= ((code >> bit) & 1) << (count - 1 - bit);
  return { bits, count };
}

class BitWriter {
  readonly #bytes: Buffer;
  #length = 0;
  #bits = 0;
  #count = 0;

  /** @param bytes that are deflated: each takes nine bits at most */
  constructor(bytes: number) {
    this.#bytes = Buffer.allocUnsafe(bytes + Math.ceil(bytes / 8) + 8);
  }

  put(bits: number, count: number): void {
    this.#bits |= bits << this.#count;
    this.#count += count;
    for (; this.#count >= 8; this.#count -= 8) {
      this.#bytes[this.#length] = this.#bits;
      this.#length += 1;
      this.#bits >>>= 8;
    }
  }

  end(): Buffer {
    if (this.#count > 0) this.put(0, 8 - this.#count);
    return this.#bytes.subarray(0, this.#length);
  }
}
