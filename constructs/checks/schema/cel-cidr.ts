import { BlockList, isIP } from 'node:net';
import { CelDomainError } from './cel-domain-error.ts';
import type { CelEnvironment } from './cel-library.ts';

/** A range of addresses as Kubernetes reads it: bits behind the prefix are allowed, a zone is not. */
class Cidr {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly prefix: number;

  constructor(address: string, prefix: number) {
    this.address = address;
    this.family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    this.prefix = prefix;
  }

  static read(text: string): Cidr | undefined {
    const [, address = '', length = ''] = /^([^/%]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
    const version = isIP(address);
    return version === 0 || Number(length) > (version === 4 ? 32 : 128)
      ? undefined
      : new Cidr(address, Number(length));
  }

  static parse(text: string): Cidr {
    const cidr = Cidr.read(text);
    if (!cidr) throw new CelDomainError(`${JSON.stringify(text)} is no CIDR`);
    return cidr;
  }

  contains(address: string): boolean {
    const list = new BlockList();
    list.addSubnet(this.address, this.prefix, this.family);
    return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }

  containsCidr(other: Cidr): boolean {
    return other.family === this.family && other.prefix >= this.prefix && this.contains(other.address);
  }
}

/** `isCIDR()`, `cidr()` and the methods of a range. */
export function registerCidr(env: CelEnvironment): void {
  env.registerType('Cidr', Cidr);
  env.registerFunction('isCIDR(string): bool', (text: string) => Cidr.read(text) !== undefined);
  env.registerFunction('cidr(string): Cidr', Cidr.parse);
  env.registerFunction('Cidr.containsIP(string): bool', (range: Cidr, address: string) =>
    range.contains(address),
  );
  env.registerFunction('Cidr.containsCIDR(string): bool', (range: Cidr, other: string) =>
    range.containsCidr(Cidr.parse(other)),
  );
  env.registerFunction('Cidr.containsCIDR(Cidr): bool', (range: Cidr, other: Cidr) =>
    range.containsCidr(other),
  );
  env.registerFunction('Cidr.prefixLength(): int', ({ prefix }: Cidr) => BigInt(prefix));
}
