import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, hashedName } from './content-hash.ts';

describe('contentHash', () => {
  it('does not follow the order of keys', () => {
    expect(contentHash({ a: 1, b: { c: [1, 2], d: 2 } })).toBe(contentHash({ b: { d: 2, c: [1, 2] }, a: 1 }));
  });

  it('follows values, the order of lists, and which keys there are', () => {
    const hashes = [{ a: 1 }, { a: 2 }, { a: '1' }, { b: 1 }, { a: [1, 2] }, { a: [2, 1] }, {}].map(
      contentHash,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('takes an undefined member for one that is not there', () => {
    expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  });

  it('is ten hexadecimal digits for anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(value)).toMatch(/^[0-9a-f]{10}$/);
      }),
    );
  });
});

describe('hashedName', () => {
  it('ends with the hash', () => {
    expect(hashedName('default', { a: 1 })).toBe(`default-${contentHash({ a: 1 })}`);
  });
});
