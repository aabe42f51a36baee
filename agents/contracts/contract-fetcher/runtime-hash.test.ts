import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runtimeHash } from './runtime-hash.ts';

const body = '6080604052348015600e575f5ffd5b50';
const ipfs = (digest: string, solc = '081400') => `a2646970667358221220${digest}64736f6c6343${solc}0033`;
const swarm = (digest: string) => `a165627a7a72305820${digest}0029`;
const one = '11'.repeat(32);
const two = '22'.repeat(32);
const hashOf = (code: string) => runtimeHash(`0x${code}`).hash;

describe('the hash of runtime code', () => {
  it.each([
    ['ipfs and solc', ipfs(one), ipfs(two), 53],
    ['swarm, as before 0.6', swarm(one), swarm(two), 43],
    ['another compiler of the line', ipfs(one, '081400'), ipfs(one, '081401'), 53],
  ])('is the same with other metadata: %s', (_, a, b, metadataBytes) => {
    expect(hashOf(body + a)).toBe(hashOf(body + b));
    expect(hashOf(body + a)).toBe(hashOf(body));
    expect(runtimeHash(`0x${body}${a}`).metadataBytes).toBe(metadataBytes);
  });

  it('is the same when a contract that a factory carries has other metadata', () => {
    const factory = (digest: string) => `${body}fe${body}${ipfs(digest)}${ipfs(digest)}`;
    expect(hashOf(factory(one))).toBe(hashOf(factory(two)));
  });

  it('is another one when a single instruction differs', () => {
    expect(hashOf(body.replace('34', '33') + ipfs(one))).not.toBe(hashOf(body + ipfs(one)));
  });

  it('keeps an end that only looks like a length', () => {
    for (const end of ['0002', 'a10002', 'ffff', '0000', `${'00'.repeat(41)}0029`]) {
      expect(runtimeHash(`0x${body}${end}`).metadataBytes).toBe(0);
    }
  });

  it('leaves immutables out where their places are known, and says how many bytes', () => {
    const code = (value: string) => `${body}7f${value}5050${ipfs(one)}`;
    const place = [{ start: body.length / 2 + 1, length: 32 }];
    expect(hashOf(code(one))).not.toBe(hashOf(code(two)));
    expect(runtimeHash(code(one), place)).toEqual(runtimeHash(code(two), place));
    expect(runtimeHash(code(one), place).immutableBytes).toBe(32);
  });

  it('exists for all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { hash, metadataBytes } = runtimeHash(`0x${Buffer.from(bytes).toString('hex')}`);
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
        expect(metadataBytes).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
