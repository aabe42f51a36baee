import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, formatAddress, overlaps, parseAddress, parseCidr } from './cidr.ts';

const address = fc.nat(2 ** 32 - 1);
const cidr = fc.tuple(address, fc.integer({ min: 0, max: 32 })).map(([any, prefix]) => {
  const size = 2 ** (32 - prefix);
  return parseCidr(`${formatAddress(any - (any % size))}/${prefix}`);
});

describe('addresses', () => {
  it('survive being written and read', () => {
    fc.assert(
      fc.property(address, (each) => {
        expect(parseAddress(formatAddress(each))).toBe(each);
      }),
    );
  });

  it.each(['', '10.0.0', '10.0.0.0.0', '256.0.0.1', '10.0.0.01', '10.0.0.x', '::1'])('refuse %j', (text) => {
    expect(() => parseAddress(text)).toThrow('is not an IPv4 address');
  });
});

describe('parseCidr', () => {
  it('gives the first and last address', () => {
    const { first, last, prefix } = parseCidr('10.10.0.0/16');
    expect([formatAddress(first), formatAddress(last), prefix]).toEqual(['10.10.0.0', '10.10.255.255', 16]);
  });

  it.each(['10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/-1'])('refuses %j', (text) => {
    expect(() => parseCidr(text)).toThrow('is not a CIDR');
  });

  it('refuses bits behind the prefix and says what to write', () => {
    expect(() => parseCidr('10.10.3.4/16')).toThrow('write 10.10.0.0/16');
  });
});

describe('overlaps', () => {
  it('sees neighbours apart and a range inside another', () => {
    expect(overlaps(parseCidr('10.10.0.0/16'), parseCidr('10.11.0.0/16'))).toBe(false);
    expect(overlaps(parseCidr('172.16.0.0/12'), parseCidr('172.18.0.0/16'))).toBe(true);
  });

  it('holds exactly when one range contains the first address of the other', () => {
    fc.assert(
      fc.property(cidr, cidr, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b.first) || contains(b, a.first));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it('holds for every range and each of its addresses', () => {
    fc.assert(
      fc.property(cidr, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (range, at) => {
        const inside = range.first + Math.floor(at * (range.last - range.first + 1));
        expect(contains(range, inside)).toBe(true);
        expect(overlaps(range, parseCidr(`${formatAddress(inside)}/32`))).toBe(true);
      }),
    );
  });
});
