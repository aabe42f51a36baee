import type { Cache } from '../ports/cache.ts';
import type { Objects } from '../ports/objects.ts';
import { openCache, openObjects, openRecords } from '../ports/open.ts';
import type { Records } from '../ports/records.ts';
import { Settings } from '../settings.ts';

/** What the four functions stand on. */
export interface Surroundings {
  readonly settings: Settings;
  readonly cache: Cache;
  readonly records: Records;
  readonly objects: Objects;
}

let opened: Promise<Surroundings> | undefined;

/**
 * Opened once a process, by settings: `REDIS_URL` for cache and records, or `CONTRACTS_CACHE` and `CONTRACTS_RECORDS`;
 * `CONTRACTS_OBJECTS`, with `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` for a bucket.
 * @throws SettingError, PlaceError, RedisError; the next call tries again
 */
export function surroundings(): Promise<Surroundings> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Surroundings> {
  const settings = Settings.fromEnvironment();
  const redis = settings.get('REDIS_URL');
  const records = settings.get('CONTRACTS_RECORDS') ?? redis;
  const place = records ?? settings.need('CONTRACTS_RECORDS', 'a folder, or a redis:// URL as REDIS_URL');
  const objects = settings.need('CONTRACTS_OBJECTS', 'a folder, or s3+http://host:port/bucket');
  return {
    settings,
    cache: await openCache(settings.get('CONTRACTS_CACHE') ?? redis),
    records: await openRecords(place),
    objects: await openObjects(objects, s3Keys(settings)),
  };
}

function s3Keys(settings: Settings): { accessKeyId: string; secretAccessKey: string } | undefined {
  const [accessKeyId, secretAccessKey] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) =>
    settings.get(name),
  );
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
}

/** Closes what was opened. */
export async function closeSurroundings(): Promise<void> {
  const all = await opened?.catch(() => undefined);
  opened = undefined;
  await Promise.all([all?.cache.close(), all?.records.close()]);
}
