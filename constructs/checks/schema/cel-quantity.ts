import { parseQuantity } from '../../../clusters/quantity.ts';
import { CelDomainError } from './cel-domain-error.ts';
import type { CelEnvironment } from './cel-library.ts';

const UNIT = 10n ** 9n;

class Quantity {
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }

  static parse(text: string): Quantity {
    const nanos = parseQuantity(text);
    if (nanos === undefined) throw new CelDomainError(`${JSON.stringify(text)} is no quantity`);
    return new Quantity(nanos);
  }

  asInteger(): bigint {
    if (this.nanos % UNIT !== 0n) throw new CelDomainError('the quantity is no integer');
    return this.nanos / UNIT;
  }
}

function sign(value: bigint): bigint {
  if (value === 0n) return 0n;
  return value < 0n ? -1n : 1n;
}

/** `quantity()`, `isQuantity()` and the methods of a quantity. */
export function registerQuantity(env: CelEnvironment): void {
  const method = (signature: string, handler: (a: Quantity, b: Quantity) => unknown) =>
    env.registerFunction(`Quantity.${signature}`, handler);
  env.registerType('Quantity', Quantity);
  env.registerFunction('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined);
  env.registerFunction('quantity(string): Quantity', Quantity.parse);
  method('sign(): int', ({ nanos }) => sign(nanos));
  method('isInteger(): bool', ({ nanos }) => nanos % UNIT === 0n);
  method('asInteger(): int', (quantity) => quantity.asInteger());
  method('asApproximateFloat(): double', ({ nanos }) => Number(nanos) / 1e9);
  method('compareTo(Quantity): int', (a, b) => sign(a.nanos - b.nanos));
  method('isLessThan(Quantity): bool', (a, b) => a.nanos < b.nanos);
  method('isGreaterThan(Quantity): bool', (a, b) => a.nanos > b.nanos);
  method('add(Quantity): Quantity', (a, b) => new Quantity(a.nanos + b.nanos));
  method('sub(Quantity): Quantity', (a, b) => new Quantity(a.nanos - b.nanos));
}
