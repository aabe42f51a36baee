import { ValueError } from './value-error.ts';

/** An IPv4 range; addresses are unsigned 32-bit numbers. */
export interface Cidr {
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

/**
 * Dotted IPv4 address as a number.
 * @throws ValueError when it is not one
 */
export function parseAddress(text: string): number {
  const parts = text.split('.');
  const valid = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  if (!valid) {
    throw new ValueError(
      `${JSON.stringify(text)} is not an IPv4 address`,
      'write four numbers up to 255, for example 10.0.0.1',
    );
  }
  return parts.reduce((address, part) => address * 256 + Number(part), 0);
}

/** Inverse of `parseAddress`. */
export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

/**
 * IPv4 range in CIDR notation.
 * @throws ValueError when it is not one, or has bits set behind the prefix
 */
export function parseCidr(text: string): Cidr {
  const [address = '', length = ''] = text.split('/');
  const prefix = Number(length);
  if (text.split('/').length !== 2 || !/^\d{1,2}$/.test(length) || prefix > 32) {
    throw new ValueError(
      `${JSON.stringify(text)} is not a CIDR`,
      'write an address and a prefix, for example 10.0.0.0/16',
    );
  }
  const given = parseAddress(address);
  const size = 2 ** (32 - prefix);
  const first = given - (given % size);
  if (first !== given) {
    throw new ValueError(`${text} has bits set behind its prefix`, `write ${formatAddress(first)}/${prefix}`);
  }
  return { first, last: first + size - 1, prefix };
}

/** Whether two ranges share an address. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether an address lies in a range. */
export function contains(cidr: Cidr, address: number): boolean {
  return cidr.first <= address && address <= cidr.last;
}
