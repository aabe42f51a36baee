import type { Expression } from '../../solidity/ast/nodes.ts';
import type { Value, Values } from './value.ts';

const units: Readonly<Record<string, bigint>> = {
  wei: 1n,
  gwei: 10n ** 9n,
  szabo: 10n ** 12n,
  finney: 10n ** 15n,
  ether: 10n ** 18n,
  seconds: 1n,
  minutes: 60n,
  hours: 3600n,
  days: 86_400n,
  weeks: 604_800n,
  years: 31_536_000n,
};

/** The value of a literal; whole numbers are in their smallest unit. */
export function literalValue(
  values: Values,
  { literal, value, unit }: Extract<Expression, { kind: 'literal' }>,
): Value {
  if (literal === 'number') {
    const number = wholeNumber(value.replaceAll('_', ''), units[unit ?? 'wei'] ?? 1n);
    if (number !== undefined) return values.constant(number);
  }
  return values.make('const', [], literal === 'bool' ? value : `${literal}:${value}`);
}

function wholeNumber(text: string, unit: bigint): bigint | undefined {
  if (/^0x[0-9a-f]+$/iu.test(text)) return BigInt(text) * unit;
  const match = /^(\d*)\.?(\d*)(?:e(-?\d{1,3}))?$/iu.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}` || '0') * unit;
  const shift = Number(exponent) - fraction.length;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  return digits / 10n ** BigInt(-shift);
}
