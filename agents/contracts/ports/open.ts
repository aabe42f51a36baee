import type { Cache } from './cache.ts';
import { FolderCache, FolderRecords } from './folder.ts';
import { FolderObjects } from './folder-objects.ts';
import { MemoryCache, MemoryRecords } from './memory.ts';
import type { Objects } from './objects.ts';
import type { Records } from './records.ts';

/** A place that cannot be opened as it is written. */
export class PlaceError extends Error {
  override readonly name: string = 'PlaceError';
}

/** Keys of the object store; needed for a place that begins with `s3+`. */
export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** @param place a `redis://` URL, a folder, or undefined for memory @throws RedisError */
export async function openCache(place: string | undefined): Promise<Cache> {
  if (place === undefined) return new MemoryCache();
  if (!isRedis(place)) return new FolderCache(folderOf(place));
  const { connectRedis, RedisCache } = await import('./redis.ts');
  return new RedisCache(await connectRedis(place));
}

/** @param place a `redis://` URL, a folder, or undefined for memory @throws RedisError */
export async function openRecords(place: string | undefined): Promise<Records> {
  if (place === undefined) return new MemoryRecords();
  if (!isRedis(place)) return new FolderRecords(folderOf(place));
  const { connectRedis, RedisRecords } = await import('./redis.ts');
  return new RedisRecords(await connectRedis(place));
}

/**
 * @param place a folder, or `s3+http://host:port/bucket`
 * @throws PlaceError for a bucket without its keys
 */
export async function openObjects(place: string, keys: S3Keys | undefined): Promise<Objects> {
  if (!/^s3\+https?:/.test(place)) return new FolderObjects(folderOf(place));
  if (!keys) throw new PlaceError('a bucket needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  const { origin, pathname } = new URL(place.slice(3));
  const bucket = pathname.split('/').filter(Boolean).join('/');
  if (bucket === '') throw new PlaceError(`${place} names no bucket: s3+http://host:port/bucket`);
  const { S3Objects } = await import('./s3-objects.ts');
  return new S3Objects({ endpoint: origin, bucket, ...keys });
}

function isRedis(place: string): boolean {
  return /^rediss?:/.test(place);
}

/** @throws PlaceError for a URL: a folder of that name is not what was meant */
function folderOf(place: string): string {
  if (!/^[a-z0-9+.-]+:\/\//i.test(place)) return place;
  throw new PlaceError(`${place.replace(/:.*/s, '')}: is not supported; a folder, redis:// or s3+http:// is`);
}
