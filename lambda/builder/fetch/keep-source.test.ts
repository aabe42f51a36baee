import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rawArchive } from '../../archive/fixtures/raw-archive.ts';
import { refusedCases } from '../../archive/fixtures/refused.ts';
import { writeArchive } from '../../archive/write.ts';
import { sha256Hex } from '../canonical-json.ts';
import { type Folders, foldersBelow } from '../steps/folders.ts';
import { readKeptSource } from '../steps/kept-source.ts';
import { keepSource } from './keep-source.ts';

let folders: Folders;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keep-source-'));
  folders = foldersBelow(root);
  mkdirSync(folders.source, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const archive = writeArchive([{ name: 'main.py', content: Buffer.from('pass\n') }]);

describe.each([true, false])('keepSource, with a layer: %s', (layer) => {
  it('leaves the archive and what is known of it', async () => {
    expect(await keepSource(archive, { layer }, folders)).toMatchObject({ files: ['main.py'], bytes: 5 });
    const kept = readKeptSource(folders);
    expect(kept).toMatchObject({ sha256: sha256Hex(archive), files: ['main.py'] });
    const { digest = '' } = kept.layer?.descriptor ?? {};
    expect(digest !== '' && existsSync(join(folders.source, digest.replace('sha256:', '')))).toBe(layer);
  });

  it('names every problem of a content, and keeps nothing', async () => {
    const lying = rawArchive([
      { name: 'a', content: 'a', checksum: 1 },
      { name: 'b', content: 'b' },
      { name: 'c', content: 'c', size: 2 },
    ]);
    await expect(keepSource(lying, { layer }, folders)).rejects.toMatchObject({
      reason: 'ArchiveRefused',
      message: expect.stringMatching(/^a: ChecksumMismatch: .*, and 1 more$/),
    });
    expect([existsSync(folders.archive), existsSync(folders.kept)]).toEqual([false, false]);
  });

  const withDefaults = refusedCases.filter(({ limits }) => limits === undefined);
  it.each(withDefaults.map((each) => [each.what, each] as const))('refuses %s', async (_, refused) => {
    await expect(keepSource(refused.archive, { layer }, folders)).rejects.toMatchObject({
      reason: 'ArchiveRefused',
      message: expect.stringContaining(`${refused.reason}: `),
    });
  });
});
