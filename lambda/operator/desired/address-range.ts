import { BlockList, isIP } from 'node:net';

/** A range of addresses in CIDR notation. */
export interface AddressRange {
  readonly text: string;
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** Ranges where clouds keep credentials and nodes talk to themselves. */
export const linkLocalCidrs: readonly string[] = ['169.254.0.0/16', 'fe80::/10'];

export function addressRange(text: string): AddressRange {
  const [address = '', prefix = ''] = text.split('/');
  const version = isIP(address);
  if (version === 0) throw new RangeError(`${JSON.stringify(text)} is no range of addresses`);
  return { text, address, prefix: Number(prefix), family: version === 6 ? 'ipv6' : 'ipv4' };
}

/** Whether all addresses of one range are in another. */
export function isWithin(inner: AddressRange, outer: AddressRange): boolean {
  if (inner.family !== outer.family || inner.prefix < outer.prefix) return false;
  const list = new BlockList();
  list.addSubnet(outer.address, outer.prefix, outer.family);
  return list.check(inner.address, inner.family);
}
