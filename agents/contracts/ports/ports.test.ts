import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheContract, objectsContract, recordsContract } from './contract.ts';
import { FolderCache, FolderRecords } from './folder.ts';
import { FolderObjects } from './folder-objects.ts';
import { MemoryCache, MemoryRecords } from './memory.ts';
import { openCache, openObjects, openRecords, PlaceError } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'contracts-ports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('MemoryCache', () => {
  const cache = new MemoryCache();
  cacheContract(() => cache);

  it('keeps no more than it may, the latest ones', async () => {
    const small = new MemoryCache(2);
    for (const key of ['a', 'b', 'a', 'c']) await small.set(key, key, 60);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => small.get(key)))).toEqual(['a', undefined, 'c']);
  });
});

describe('FolderCache', () => {
  const place = join(folder, 'cache');
  cacheContract(() => new FolderCache(place));

  it('takes a file that is cut short for none', async () => {
    const cache = new FolderCache(join(folder, 'cut'));
    await cache.set('key', 'value', 60);
    for (const name of readdirSync(join(folder, 'cut'))) writeFileSync(join(folder, 'cut', name), '17');
    expect(await cache.get('key')).toBeUndefined();
  });
});

describe('MemoryRecords', () => {
  const records = new MemoryRecords();
  recordsContract(() => records);
});

describe('FolderRecords', () => {
  recordsContract(() => new FolderRecords(join(folder, 'records')));
});

describe('FolderObjects', () => {
  const place = join(folder, 'objects');
  objectsContract(() => new FolderObjects(place));

  it('notices that a file has been changed', async () => {
    const objects = new FolderObjects(place);
    const reference = await objects.put(Buffer.from('contract A {}'));
    writeFileSync(join(place, reference.sha256), 'contract B {}');
    await expect(objects.get(reference)).rejects.toThrow('has been changed');
  });
});

describe('a place', () => {
  it.each(['mongodb://localhost', 'http://localhost/bucket', 's3://bucket'])(
    '%s is refused',
    async (place) => {
      await expect(openCache(place)).rejects.toThrow(PlaceError);
      await expect(openRecords(place)).rejects.toThrow(PlaceError);
      await expect(openObjects(place, undefined)).rejects.toThrow(PlaceError);
    },
  );

  it('in a bucket needs keys and a name', async () => {
    const keys = { accessKeyId: 'a', secretAccessKey: 'b' };
    await expect(openObjects('s3+http://localhost:9000/b', undefined)).rejects.toThrow('AWS_ACCESS_KEY_ID');
    await expect(openObjects('s3+http://localhost:9000/', keys)).rejects.toThrow('names no bucket');
  });
});
