import { sha256 } from '../ports/digest.ts';

/** Code of a contract as one can compare it: copies of one source have one hash. */
export interface RuntimeHash {
  /** SHA-256 of what is left. */
  readonly hash: string;
  /** Bytes of metadata that were left out. */
  readonly metadataBytes: number;
  /** Bytes that a constructor wrote and that were set to zero, where their places are known. */
  readonly immutableBytes: number;
}

/** Where the constructor writes immutables, as a compiler's `immutableReferences` has it. */
export interface CodeRange {
  readonly start: number;
  readonly length: number;
}

/** Keys of the map that solc appends, as CBOR text strings. */
const keys = ['ipfs', 'bzzr0', 'bzzr1', 'solc', 'experimental'].map((key) =>
  Buffer.from([0x60 + key.length, ...Buffer.from(key)]),
);
/** `ipfs` and `solc`, what every compiler since 0.6 appends: also to the code of contracts that a factory carries. */
const inner = /a264697066735822[0-9a-f]{68}64736f6c6343[0-9a-f]{6}0033/g;

/**
 * Hash of runtime code without metadata: it names the source's comments and paths, so it differs between copies.
 * Values of immutables stay part of it unless their places are given; then copies with other values are one too.
 * @param code hexadecimal digits after `0x`
 */
export function runtimeHash(code: string, immutables: readonly CodeRange[] = []): RuntimeHash {
  const bytes = Buffer.from(code.replace(/^0x/, ''), 'hex');
  let immutableBytes = 0;
  for (const { start, length } of immutables) {
    const end = Math.min(start + length, bytes.length);
    bytes.fill(0, start, end);
    immutableBytes += Math.max(end - start, 0);
  }
  const body = bytes.subarray(0, bytes.length - tailLength(bytes));
  const bare = body.toString('hex').replaceAll(inner, '');
  return { hash: sha256(bare), metadataBytes: bytes.length - bare.length / 2, immutableBytes };
}

/** Length of the metadata at the end, its own two bytes of length included; 0 without any. */
function tailLength(bytes: Buffer): number {
  if (bytes.length < 4) return 0;
  const length = bytes.readUInt16BE(bytes.length - 2);
  const start = bytes.length - 2 - length;
  if (start < 0 || length < 2) return 0;
  const tail = bytes.subarray(start, -2);
  const isMap = (tail[0] as number) >= 0xa1 && (tail[0] as number) <= 0xa5;
  return isMap && keys.some((key) => tail.indexOf(key) === 1) ? length + 2 : 0;
}
