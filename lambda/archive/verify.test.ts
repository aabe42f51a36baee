import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';
import { rawArchive } from './fixtures/raw-archive.ts';
import { type RefusedCase, refusedCases } from './fixtures/refused.ts';
import type { ArchivedFile } from './open.ts';
import { ArchiveError, type ArchiveProblem, problemText, reasons } from './problem.ts';
import { verifyArchive } from './verify.ts';

async function problemsOf({ archive, limits }: Pick<RefusedCase, 'archive' | 'limits'>) {
  try {
    await verifyArchive(archive, limits);
  } catch (error) {
    if (error instanceof ArchiveError) return error.problems;
    throw error;
  }
  return [];
}

describe('verifyArchive refuses', () => {
  it.each(refusedCases.map((each) => [each.what, each] as const))('%s', async (_, refused) => {
    const expected: Partial<ArchiveProblem> = { reason: refused.reason, entry: refused.entry };
    expect(await problemsOf(refused)).toEqual([expect.objectContaining(expected)]);
  });

  it('by every rule that there is', () => {
    expect([...new Set(refusedCases.map(({ reason }) => reason))].sort()).toEqual(
      Object.keys(reasons).sort(),
    );
  });

  it('by all rules at once', async () => {
    const archive = rawArchive([
      { name: '../a' },
      { name: '/b', mode: 0o120777 },
      { name: 'c', flags: 1 },
      { name: 'C' },
    ]);
    const problems = await problemsOf({ archive });
    expect(problems.map(({ reason, entry }) => [reason, entry])).toEqual([
      ['NameTraversal', '../a'],
      ['NameAbsolute', '/b'],
      ['Symlink', '/b'],
      ['Duplicate', 'C'],
      ['Encrypted', 'c'],
    ]);
    await expect(verifyArchive(archive)).rejects.toThrow(
      /^the archive is refused:\n {2}\.\.\/a: NameTraversal: /,
    );
  });

  it('every entry whose content is wrong', async () => {
    const archive = rawArchive([
      { name: 'a', content: 'a', checksum: 1 },
      { name: 'b', content: 'b' },
      { name: 'c', content: 'c', size: 2 },
    ]);
    expect((await problemsOf({ archive })).map(({ entry }) => entry)).toEqual(['a', 'c']);
  });

  it('a bomb before it is inflated', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
    const archive = rawArchive([{ name: 'bomb', data: bomb, size: 1000 }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemsOf({ archive })).toEqual([expect.objectContaining({ reason: 'SizeLie' })]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });
});

describe('verifyArchive takes', () => {
  it('files and folders, and what is stored', async () => {
    const archive = rawArchive([
      { name: 'lib/', mode: 0o040755 },
      { name: 'lib/ütil.py', content: 'u', method: 0 },
      { name: 'run', content: 'r', mode: 0o100755 },
    ]);
    const files = await verifyArchive(archive);
    expect(files.map(({ name, size, executable }) => [name, size, executable])).toEqual([
      ['lib/ütil.py', 1, false],
      ['run', 1, true],
    ]);
    expect((await readContent(files[0] as ArchivedFile)).toString()).toBe('u');
  });

  it('sizes that follow the data', async () => {
    const local = { checksum: 0, size: 0, compressedSize: 0 };
    const archive = rawArchive([{ name: 'a', content: 'x', flags: 0x808, local, after: Buffer.alloc(16) }]);
    expect(await verifyArchive(archive)).toHaveLength(1);
  });

  it('an empty archive, and one with a comment', async () => {
    expect(await verifyArchive(rawArchive([]))).toEqual([]);
    expect(await verifyArchive(rawArchive([], { comment: Buffer.from('made by hand') }))).toEqual([]);
  });

  it('a small file of zeros', async () => {
    expect(await verifyArchive(rawArchive([{ name: 'z', content: Buffer.alloc(1024 * 1024) }]))).toHaveLength(
      1,
    );
  });
});

it('a problem says what to do', () => {
  expect(problemText({ reason: 'Symlink', entry: 'link', found: 'it is a symbolic link' })).toBe(
    'link: Symlink: it is a symbolic link; put the file itself into the archive',
  );
});
