import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';
import type { ArchivedFile } from './open.ts';
import { verifyArchive } from './verify.ts';
import { type ArchiveFile, writeArchive } from './write.ts';

const file = (name: string, content: string | Buffer, executable = false): ArchiveFile => {
  return { name, content: Buffer.from(content), executable };
};

describe('writeArchive', () => {
  it('gives the same bytes for any order', () => {
    const files = [file('b', 'b'), file('a/c', 'c'), file('a', 'x'), file('é', 'é', true)];
    expect(writeArchive(files).equals(writeArchive([...files].reverse()))).toBe(true);
  });

  it('says 1980-01-01, Unix and plain modes', () => {
    const archive = writeArchive([file('run', 'x', true)]);
    expect(archive.subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
    const central = archive.readUInt32LE(archive.length - 6);
    expect(archive.readUInt8(central + 5)).toBe(3);
    expect(archive.readUInt32LE(central + 38) >>> 16).toBe(0o100755);
  });

  it('stores what would look like a bomb', async () => {
    const zeros = Buffer.alloc(2 * 1024 * 1024);
    const [verified] = await verifyArchive(writeArchive([file('zeros', zeros)]));
    expect((await readContent(verified as ArchivedFile)).equals(zeros)).toBe(true);
  });

  it('writes what Python reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'homelab-archive-'));
    try {
      const path = join(folder, 'a.zip');
      writeFileSync(path, writeArchive([file('a/é.txt', 'text'.repeat(100)), file('run', '', true)]));
      const script =
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
      const out = execFileSync('python3', ['-c', script, path], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      expect(out).toBe("None ['a/é.txt', 'run']\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes what the verifier reads back', async () => {
    const part = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
    const files = fc.uniqueArray(
      fc.record({ name: part, content: fc.uint8Array({ maxLength: 300 }), executable: fc.boolean() }),
      { selector: ({ name }) => name, maxLength: 10 },
    );
    const property = fc.asyncProperty(files, async (written) => {
      const read = await verifyArchive(writeArchive(written));
      const sorted = [...written].sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(read.map(({ name, executable }) => [name, executable])).toEqual(
        sorted.map(({ name, executable }) => [name, executable]),
      );
      for (const [index, each] of read.entries()) {
        expect(await readContent(each)).toEqual(Buffer.from(sorted[index]?.content ?? []));
      }
    });
    await fc.assert(property, { numRuns: 100 });
  });
});
