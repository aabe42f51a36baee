import { ValueError } from './value-error.ts';

const SYNTAX = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,2}))?$/;
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
/** Kubernetes keeps quantities down to a billionth, rounded up. */
const NANOS_DIGITS = 9;

/** The digits of a decimal number times ten to the `exponent`, rounded away from zero. */
function scaled(digits: string, exponent: number): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = exponent - fraction.length;
  const all = BigInt(whole + fraction || '0');
  if (shift >= 0) return all * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (all + divisor - 1n) / divisor;
}

/** Whether a value is a quantity such as `500m`, `1Gi` or 2. */
export function isQuantity(value: unknown): boolean {
  return typeof value === 'string' ? SYNTAX.test(value) : Number.isFinite(value);
}

/**
 * Reads a Kubernetes quantity such as `500m`, `1.5Gi` or the number 2.
 * @returns billionths of one unit, or undefined when it is no quantity
 */
export function parseQuantity(value: unknown): bigint | undefined {
  const match = isQuantity(value) ? SYNTAX.exec(String(value)) : null;
  if (!match) return undefined;
  const [, sign, digits = '', binary, decimal, exponent] = match;
  const power = decimal ? (DECIMAL[decimal] ?? 0) : Number(exponent ?? 0);
  const factor = binary ? 1024n ** BigInt(BINARY.indexOf(binary) + 1) : 1n;
  const nanos = binary
    ? scaled(String(digits), NANOS_DIGITS) * factor
    : scaled(String(digits), NANOS_DIGITS + power);
  return sign === '-' ? -nanos : nanos;
}

/** A quantity as a whole number of units of 10^-9 × `unit`, rounded up as the API server does. */
function parseUnits(quantity: string, unit: bigint): number {
  const nanos = parseQuantity(quantity);
  if (nanos === undefined) {
    throw new ValueError(
      `${JSON.stringify(quantity)} is not a Kubernetes quantity`,
      'write a number and a suffix, for example 500m, 2 or 16Gi',
    );
  }
  const magnitude = nanos < 0n ? -nanos : nanos;
  const units = Number((magnitude + unit - 1n) / unit);
  return nanos < 0n ? -units : units;
}

/**
 * CPU quantity in millicores: `500m` is 500, `2` is 2000.
 * @throws ValueError when it is not a quantity
 */
export function parseCpu(quantity: string): number {
  return parseUnits(quantity, 10n ** 6n);
}

/**
 * Memory or storage quantity in bytes: `1Ki` is 1024, `1k` is 1000.
 * @throws ValueError when it is not a quantity
 */
export function parseBytes(quantity: string): number {
  return parseUnits(quantity, 10n ** 9n);
}
