import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArchive } from '../../archive/extract.ts';
import { type RawEntry, rawArchive } from '../../archive/fixtures/raw-archive.ts';
import { openArchive } from '../../archive/open.ts';
import { writeArchive } from '../../archive/write.ts';
import { sha256Hex } from '../canonical-json.ts';
import { sortedEntries } from './entry.ts';
import { sourceEntries } from './source.ts';
import { readTree } from './tree.ts';
import { writeLayer } from './write-layer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-layer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function layerOf(archive: Buffer) {
  const out = mkdtempSync(join(folder, 'out-'));
  const layer = await writeLayer(sourceEntries(openArchive(archive), 'function'), out);
  return { ...layer, bytes: readFileSync(join(out, layer.descriptor.digest.replace('sha256:', ''))) };
}

/** Larger than what is compressed anew, and different for each seed. */
const text = (lines: number, seed = 0): string =>
  Array.from({ length: lines }, (_, line) => `value_${(line * 7919 + seed) % 10_007} = ${line}\n`).join('');

describe('a layer of an archive', () => {
  it('holds what unpacking it would give, whatever is in it and however it is packed', async () => {
    const part = fc.constantFrom('a', 'b', 'ü', 'lib');
    const entry: fc.Arbitrary<RawEntry> = fc.record({
      name: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.py`),
      content: fc
        .tuple(fc.constantFrom(0, 1, 300, 2000), fc.nat(9))
        .map(([lines, seed]) => text(lines, seed)),
      method: fc.constantFrom(0, 8),
      mode: fc.constantFrom(0o100644, 0o100755),
    });
    const entries = fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 6 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(entries, async (each) => {
        run += 1;
        const tree = join(folder, `tree-${run}`);
        const archive = rawArchive([...each, { name: 'empty/', mode: 0o040755 }]);
        await extractArchive(archive, tree);
        const fromDisk = await writeLayer(readTree(tree, 'function'), folder);
        const layer = await layerOf(archive);
        expect(layer.diffId).toBe(fromDisk.diffId);
        expect(sha256Hex(gunzipSync(layer.bytes))).toBe(fromDisk.diffId.replace('sha256:', ''));
      }),
      { numRuns: 25 },
    );
  });

  it('has large files as they are packed, and tar reads them', async () => {
    const archive = writeArchive([
      { name: 'large.py', content: Buffer.from(text(5000)) },
      { name: 'lib/larger.py', content: Buffer.from(text(9000)) },
      { name: 'small.py', content: Buffer.from(text(20)) },
    ]);
    const { bytes, descriptor } = await layerOf(archive);
    expect(descriptor).toMatchObject({ digest: `sha256:${sha256Hex(bytes)}`, size: bytes.length });
    for (const { packed, name } of openArchive(archive).files)
      expect([name, bytes.includes(packed)]).toEqual([name, name !== 'small.py']);
    const out = execFileSync('tar', ['-xzOf', '-', 'function/lib/larger.py', 'function/small.py'], {
      input: bytes,
    });
    expect(out.toString()).toBe(text(9000) + text(20));
  });

  it('compresses what is stored where that gains anything', async () => {
    const hashed = (_: unknown, index: number): Buffer => createHash('sha512').update(`${index}`).digest();
    const noise = Buffer.concat(Array.from({ length: 800 }, hashed));
    const archive = rawArchive([
      { name: 'noise', content: noise, method: 0 },
      { name: 'text', content: text(5000), method: 0 },
    ]);
    const { bytes, diffId } = await layerOf(archive);
    expect([bytes.includes(noise.subarray(0, 10_000)), bytes.includes(text(100))]).toEqual([true, false]);
    expect(`sha256:${sha256Hex(gunzipSync(bytes))}`).toBe(diffId);
  });

  it('is not made of content that is not what the archive says', async () => {
    const archive = rawArchive([{ name: 'a', content: text(2000), checksum: 1 }]);
    await expect(layerOf(archive)).rejects.toThrow('a: ChecksumMismatch');
  });

  it('stops when it is told to', async () => {
    const archive = rawArchive([{ name: 'a', content: Buffer.alloc(5_000_000), method: 0 }]);
    const entries = sourceEntries(openArchive(archive), 'function');
    await expect(writeLayer(entries, folder, AbortSignal.abort())).rejects.toThrow('aborted');
  });

  it('lets no dependency take the place of a file', async () => {
    const tree = join(folder, 'tree');
    const archive = writeArchive([{ name: 'x', content: Buffer.from('1') }]);
    await extractArchive(archive, tree);
    const both = [...sourceEntries(openArchive(archive), 'function'), ...readTree(tree, 'function')];
    expect(() => sortedEntries(both)).toThrow('function/x comes from the source and from the dependencies');
  });

  it('has no more folders than a layer may have', () => {
    const deep = (index: number): RawEntry => ({ name: `${index}/${'d/'.repeat(30)}f` });
    const archive = rawArchive(Array.from({ length: 3300 }, (_, index) => deep(index)));
    expect(() => sourceEntries(openArchive(archive), 'function')).toThrow(
      expect.objectContaining({ reason: 'ImageTooLarge' }),
    );
  });
});
