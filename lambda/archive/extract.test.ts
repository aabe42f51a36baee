import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArchive } from './extract.ts';
import { rawArchive } from './fixtures/raw-archive.ts';
import { refusedCases } from './fixtures/refused.ts';
import { writeArchive } from './write.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'extract-'));
  folder = join(parent, 'source');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const tree = (): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort();

describe('extractArchive', () => {
  it('writes files, folders and what may be run', async () => {
    const large = Buffer.from(Array.from({ length: 500_000 }, (_, index) => (index * 7919) >> 3));
    const archive = writeArchive([
      { name: 'main.py', content: Buffer.from('m') },
      { name: 'lib/deep/tool', content: large, executable: true },
    ]);
    expect(await extractArchive(archive, folder)).toEqual({ files: 2, bytes: 1 + large.length });
    expect(tree()).toEqual(['lib', 'lib/deep', 'lib/deep/tool', 'main.py']);
    expect(readFileSync(join(folder, 'lib/deep/tool')).equals(large)).toBe(true);
    expect(['main.py', 'lib/deep/tool'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([
      0o644, 0o755,
    ]);
  });

  it('makes a folder once, whichever way it is named', async () => {
    const archive = rawArchive([
      { name: 'lib/a', content: 'a' },
      { name: 'lib/', mode: 0o040755 },
      { name: 'empty/', mode: 0o040755 },
    ]);
    expect(await extractArchive(archive, folder)).toEqual({ files: 1, bytes: 1 });
    expect(tree()).toEqual(['empty', 'lib', 'lib/a']);
  });

  it.each(refusedCases.map((each) => [each.what, each] as const))(
    'leaves nothing of %s',
    async (_, refused) => {
      await expect(extractArchive(refused.archive, folder, refused.limits)).rejects.toMatchObject({
        problems: [{ reason: refused.reason, entry: refused.entry }],
      });
      expect(readdirSync(parent)).toEqual([]);
    },
  );

  it('writes into no folder that is there, nor through a link', async () => {
    const archive = rawArchive([{ name: 'a', content: 'x' }]);
    mkdirSync(folder);
    await expect(extractArchive(archive, folder)).rejects.toThrow('EEXIST');
    const target = join(parent, 'target');
    const link = join(parent, 'link');
    mkdirSync(target);
    symlinkSync(target, link);
    await expect(extractArchive(archive, link)).rejects.toThrow('EEXIST');
    expect(existsSync(join(target, 'a'))).toBe(false);
  });
});
