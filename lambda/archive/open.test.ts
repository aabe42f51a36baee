import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rawArchive } from './fixtures/raw-archive.ts';
import { openArchive } from './open.ts';

describe('openArchive', () => {
  it('tells of every folder once, each behind the one that it is in', () => {
    const archive = rawArchive([
      { name: 'a/b/c.py' },
      { name: 'a/', mode: 0o040755 },
      { name: 'empty/', mode: 0o040755 },
      { name: 'a/b/d.py' },
      { name: 'e.py' },
    ]);
    const { folders, files } = openArchive(archive);
    expect(folders).toEqual(['a', 'a/b', 'empty']);
    expect(files.map(({ name }) => name)).toEqual(['a/b/c.py', 'a/b/d.py', 'e.py']);
  });

  it('hands over files as they are packed', () => {
    const archive = rawArchive([
      { name: 'deflated', content: 'deflated' },
      { name: 'stored', content: 'stored', method: 0 },
    ]);
    const { files } = openArchive(archive);
    const contents = files.map(({ packed, deflated }) => (deflated ? inflateRawSync(packed) : packed));
    expect(contents.map(String)).toEqual(['deflated', 'stored']);
    expect(files.map(({ deflated }) => deflated)).toEqual([true, false]);
  });

  it('inflates nothing: content is judged by who reads it', () => {
    const archive = rawArchive([{ name: 'a', data: Buffer.from('no deflate'), size: 3 }]);
    expect(openArchive(archive).files.map(({ size }) => size)).toEqual([3]);
  });
});
