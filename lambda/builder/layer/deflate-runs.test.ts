import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflateRuns } from './deflate-runs.ts';
import { tarHeader } from './tar.ts';

const inflated = (bytes: Uint8Array): Buffer => inflateRawSync(deflateRuns(bytes));

it('is inflated to what it was, whatever the bytes and the lengths of their runs', () => {
  const run = fc.tuple(fc.nat(255), fc.nat(600)).map(([byte, length]) => Buffer.alloc(length, byte));
  const part = fc.oneof(
    run,
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const bytes = Buffer.concat(parts);
      expect(inflated(bytes).equals(bytes)).toBe(true);
    }),
  );
});

it('has a code for every length of a run, and for every byte', () => {
  for (let length = 0; length <= 600; length += 1) {
    const zeros = Buffer.alloc(length);
    expect(inflated(zeros).equals(zeros)).toBe(true);
  }
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  expect(inflated(all).equals(all)).toBe(true);
});

it('makes a header of tar a fraction of what it was', () => {
  const header = tarHeader({ name: 'function/main.py', folder: false, executable: false, size: 40_000 });
  expect(deflateRuns(header).length).toBeLessThan(header.length / 3);
});
