import { BlockList, SocketAddress } from 'node:net';

/** Blocks that no build reaches, whatever an administrator lists: this host, link-local, multicast, and metadata. */
const never = blockList([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Metadata services outside of the link-local block: Alibaba, Oracle.
  '100.100.100.200/32',
  '192.0.0.192/32',
  '::/128',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
  // Amazon, Google, Scaleway.
  'fd00:ec2::254/128',
  'fd20:ce::254/128',
  'fd00:42::42/128',
  // Tunnels that say where a packet goes on: Teredo, and NAT64 of a network's own choice.
  '2001::/32',
  '64:ff9b:1::/48',
]);

/** Blocks that are reached only where an administrator lists them. */
const inner = blockList([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '::1/128',
  '100::/64',
  '2001:db8::/32',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
]);

/** The family of an address; undefined for what is none. Like `isIP`, whose expressions cost a process milliseconds. */
export function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const family = address.includes(':') ? 'ipv6' : 'ipv4';
  // What reads it in C stops at a NUL.
  if (!/^[\da-f.:]+(?:%[\w.-]+)?$/i.test(address)) return undefined;
  try {
    new SocketAddress({ address, family });
    return family;
  } catch {
    return undefined;
  }
}

/** Blocks of CIDR text, `10.0.0.0/8` or `fd00::/8`. @throws RangeError for what is none */
export function blockList(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = '', prefix = ''] = block.split('/');
    if (!/^\d{1,3}$/.test(prefix)) throw new RangeError(`${block} is no CIDR block`);
    list.addSubnet(network, Number(prefix), familyOf(network) ?? 'ipv4');
  }
  return list;
}

/**
 * Why a build may not connect to an address, or undefined where it may.
 * @param listed blocks that the endpoint may be in; without, every public address is good
 */
export function addressProblem(address: string, listed?: BlockList): string | undefined {
  const family = familyOf(address);
  if (family === undefined) return 'it is no address';
  const plain = address.replace(/%.*$/, '');
  const carried = family === 'ipv6' ? carriedAddress(plain) : undefined;
  if (carried !== undefined) return addressProblem(carried, listed);
  if (never.check(plain, family)) return 'no build may reach it';
  if (listed) return listed.check(plain, family) ? undefined : 'it is not in the blocks of its endpoint';
  return inner.check(plain, family) ? 'it is not public' : undefined;
}

/** The IPv4 address that an IPv6 address stands for: mapped, compatible, NAT64, 6to4. */
function carriedAddress(address: string): string | undefined {
  const words = wordsOf(address);
  const [first = 0, second = 0, third = 0] = words;
  const zeroUntil = (count: number): boolean => words.slice(0, count).every((word) => word === 0);
  const tail = dotted(words[6] ?? 0, words[7] ?? 0);
  if (zeroUntil(5) && words[5] === 0xffff) return tail;
  if (zeroUntil(4) && words[4] === 0xffff && words[5] === 0) return tail;
  if (zeroUntil(6) && (words[6] !== 0 || (words[7] ?? 0) > 1)) return tail;
  if (first === 0x64 && second === 0xff9b && words.slice(2, 6).every((word) => word === 0)) return tail;
  if (first === 0x2002) return dotted(second, third);
  return undefined;
}

/** The eight words of an IPv6 address. */
function wordsOf(address: string): readonly number[] {
  const [head = '', tail] = withoutDots(address).split('::');
  const left = numbers(head);
  if (tail === undefined) return left;
  const right = numbers(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

function numbers(part: string): readonly number[] {
  return part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
}

/** `::ffff:1.2.3.4` as `::ffff:102:304`. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
