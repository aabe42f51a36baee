import { ValueError } from './value-error.ts';

/** Suffixes of Kubernetes quantities as exact fractions. */
const suffixes: Readonly<Record<string, readonly [numerator: bigint, denominator: bigint]>> = {
  n: [1n, 10n ** 9n],
  u: [1n, 10n ** 6n],
  m: [1n, 1000n],
  '': [1n, 1n],
  k: [1000n, 1n],
  M: [10n ** 6n, 1n],
  G: [10n ** 9n, 1n],
  T: [10n ** 12n, 1n],
  P: [10n ** 15n, 1n],
  E: [10n ** 18n, 1n],
  Ki: [1n << 10n, 1n],
  Mi: [1n << 20n, 1n],
  Gi: [1n << 30n, 1n],
  Ti: [1n << 40n, 1n],
  Pi: [1n << 50n, 1n],
  Ei: [1n << 60n, 1n],
};

const grammar = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i)?)$/;

/** Reads a quantity as a whole number of 1/scale units, rounded up as the API server does. */
function parse(quantity: string, scale: bigint): number {
  const match = grammar.exec(quantity);
  if (!match) {
    throw new ValueError(
      `${JSON.stringify(quantity)} is not a Kubernetes quantity`,
      'write a number and a suffix, for example 500m, 2 or 16Gi',
    );
  }
  const [, sign, digits = '', exponent = '0', suffix = ''] = match;
  const [whole = '', fraction = ''] = digits.split('.');
  const [times, over] = suffixes[suffix] ?? [1n, 1n];
  const power = BigInt(exponent);
  const numerator = BigInt(whole + fraction) * times * scale * (power > 0n ? 10n ** power : 1n);
  const denominator = 10n ** BigInt(fraction.length) * over * (power < 0n ? 10n ** -power : 1n);
  const magnitude = (numerator + denominator - 1n) / denominator;
  return sign === '-' ? -Number(magnitude) : Number(magnitude);
}

/**
 * CPU quantity in millicores: `500m` is 500, `2` is 2000.
 * @throws ValueError when it is not a quantity
 */
export function parseCpu(quantity: string): number {
  return parse(quantity, 1000n);
}

/**
 * Memory or storage quantity in bytes: `1Ki` is 1024, `1k` is 1000.
 * @throws ValueError when it is not a quantity
 */
export function parseBytes(quantity: string): number {
  return parse(quantity, 1n);
}
