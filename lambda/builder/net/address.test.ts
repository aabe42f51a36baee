import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem, blockList, familyOf } from './address.ts';

const refused: Readonly<Record<string, string>> = {
  'metadata, as everywhere': '169.254.169.254',
  'metadata of Alibaba': '100.100.100.200',
  'metadata of Oracle': '192.0.0.192',
  'metadata of Amazon by IPv6': 'fd00:ec2::254',
  'metadata, mapped': '::ffff:169.254.169.254',
  'metadata, mapped in hex': '::ffff:a9fe:a9fe',
  'metadata, compatible': '::169.254.169.254',
  'metadata, translated (SIIT)': '::ffff:0:169.254.169.254',
  'metadata through NAT64': '64:ff9b::a9fe:a9fe',
  'metadata through 6to4': '2002:a9fe:a9fe::1',
  'NAT64 of its own prefix': '64:ff9b:1::808:808',
  Teredo: '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  loopback: '127.0.0.1',
  'loopback, another': '127.255.0.3',
  'loopback by IPv6': '::1',
  'loopback, mapped': '::ffff:127.0.0.1',
  'this host': '0.0.0.0',
  'no address by IPv6': '::',
  'link-local by IPv6': 'fe80::1%eth0',
  'site-local': 'fec0::1',
  'unique local': 'fd12:3456::1',
  'private 10': '10.96.0.1',
  'private 172': '172.31.255.255',
  'private 192': '192.168.1.1',
  'private, mapped': '::ffff:10.96.0.1',
  'carrier-grade NAT': '100.64.0.1',
  multicast: '224.0.0.1',
  'multicast by IPv6': 'ff02::1',
  broadcast: '255.255.255.255',
  documentation: '2001:db8::1',
  'a name': 'localhost',
  'an octal': '0177.0.0.1',
  'a number': '2130706433',
};

describe('addressProblem', () => {
  it.each(Object.entries(refused))('refuses %s (%s)', (_, address) => {
    expect(addressProblem(address)).toBeDefined();
  });

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '2606:4700::1111',
    '64:ff9b::808:808',
    '::ffff:8.8.8.8',
    '2002:808:808::1',
  ])('takes %s, which is public', (address) => expect(addressProblem(address)).toBeUndefined());

  it('takes what an administrator lists, and then nothing else', () => {
    const listed = blockList(['10.96.0.0/16', 'fd12::/16', '127.0.0.1/32']);
    expect(addressProblem('10.96.7.7', listed)).toBeUndefined();
    expect(addressProblem('::ffff:10.96.7.7', listed)).toBeUndefined();
    expect(addressProblem('fd12::5', listed)).toBeUndefined();
    expect(addressProblem('127.0.0.1', listed)).toBeUndefined();
    expect(addressProblem('10.97.0.1', listed)).toBeDefined();
    expect(addressProblem('8.8.8.8', listed)).toBeDefined();
  });

  it('refuses metadata and link-local whatever is listed', () => {
    const all = blockList(['0.0.0.0/0', '::/0']);
    for (const address of [
      '169.254.169.254',
      '::ffff:a9fe:a9fe',
      'fd00:ec2::254',
      'fe80::1',
      '64:ff9b::a9fe:a9fe',
    ])
      expect(addressProblem(address, all)).toBeDefined();
  });

  it('judges an IPv4 address the same in every IPv6 form that carries it', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([a, b, c, d]) => {
        const plain = `${a}.${b}.${c}.${d}`;
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        const problem = addressProblem(plain);
        for (const form of [
          `::ffff:${plain}`,
          `::ffff:${hex}`,
          `64:ff9b::${hex}`,
          `2002:${hex}::`,
          `0:0:0:0:0:FFFF:${hex}`,
        ])
          expect(addressProblem(form)).toBe(problem);
      }),
    );
  });

  it('refuses blocks that are none', () => {
    expect(() => blockList(['10.0.0.0'])).toThrow('10.0.0.0 is no CIDR block');
  });
});

describe('familyOf', () => {
  it('says what isIP says, of addresses and of what looks like one', () => {
    const texts = [
      ...Object.values(refused),
      ...['8.8.8.8', '1.2.3', '01.2.3.4', '1.2.3.4 ', '1.2.3.4\0', '::1\0', '1::2::3', '::00001', ':::', ''],
      ...['[::1]', 'fe80::1%eth0', 'fe80::1%', '::1%a b', '1.2.3.4%eth0', 'a.b', 'face:b00c', '::g'],
    ];
    const families = { 0: undefined, 4: 'ipv4', 6: 'ipv6' } as const;
    for (const text of texts)
      expect([text, familyOf(text)]).toEqual([text, families[isIP(text) as 0 | 4 | 6]]);
  });
});
