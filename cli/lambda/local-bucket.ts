import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { FolderWatcher } from '../watch/folder-watcher.ts';

/** What a broker takes. */
export interface BucketEvent {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data?: Buffer;
}

export const bucketEventTypes = {
  created: 'dev.knative.s3.object.created',
  removed: 'dev.knative.s3.object.removed',
} as const;

/** Larger objects are told without their content: a function's body limit is the same. */
const largestContent = 6 * 1024 * 1024 - 64 * 1024;
/** A file that has not changed for so long is complete. */
const quietMs = 60;

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
  '.zip': 'application/zip',
};

/** Buckets as folders: `<folder>/<bucket>/<key>`. Every object that comes or goes is an event, its content the data. */
export class LocalBucket {
  readonly #folder: string;
  readonly #emit: (event: BucketEvent) => Promise<unknown>;
  readonly #watcher: FolderWatcher;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #known = new Map<string, string>();

  constructor(folder: string, emit: (event: BucketEvent) => Promise<unknown>) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#emit = emit;
    const hidden = (path: string): boolean =>
      relative(folder, path)
        .split(sep)
        .some((part) => part.startsWith('.'));
    this.#watcher = new FolderWatcher(folder, (path) => this.#touched(path, undefined), hidden);
  }

  close(): void {
    this.#watcher.close();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  /** Looks again until the file stays as it is. */
  #touched(path: string, before: string | undefined): void {
    clearTimeout(this.#timers.get(path));
    const look = (): void => {
      this.#timers.delete(path);
      const stats = statSync(path, { throwIfNoEntry: false });
      const now = stats ? versionOf(stats) : 'gone';
      if (now === before) this.#settled(path, stats);
      else this.#touched(path, now);
    };
    this.#timers.set(path, setTimeout(look, quietMs));
  }

  #settled(path: string, stats: Stats | undefined): void {
    const [bucket, ...parts] = relative(this.#folder, path).split(sep);
    const key = parts.join('/');
    const version = stats?.isFile() ? versionOf(stats) : undefined;
    if (bucket === undefined || key === '' || this.#known.get(path) === version) return;
    if (version === undefined) this.#known.delete(path);
    else this.#known.set(path, version);
    void this.#emit(objectEvent(this.#folder, bucket, key, stats)).catch(() =>
      this.#touched(path, undefined),
    );
  }
}

function versionOf({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${size} ${ino}`;
}

function objectEvent(folder: string, bucket: string, key: string, stats: Stats | undefined): BucketEvent {
  const common = {
    specversion: '1.0',
    id: randomUUID(),
    source: `/s3/${encodeURIComponent(bucket)}`,
    subject: key,
    s3bucket: bucket,
    s3key: key,
  };
  if (!stats?.isFile()) return { attributes: { ...common, type: bucketEventTypes.removed } };
  const attributes = {
    ...common,
    type: bucketEventTypes.created,
    time: stats.mtime.toISOString(),
    s3size: String(stats.size),
  };
  if (stats.size > largestContent) return { attributes };
  const data = readFileSync(join(folder, bucket, key));
  const s3etag = createHash('md5').update(data).digest('hex');
  const datacontenttype = mediaTypes[extname(key).toLowerCase()] ?? 'application/octet-stream';
  return { attributes: { ...attributes, s3etag, datacontenttype }, data };
}
