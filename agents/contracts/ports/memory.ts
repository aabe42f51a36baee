import type { Cache } from './cache.ts';
import type { Records } from './records.ts';

interface Entry {
  readonly value: string;
  readonly expiresAt: number;
}

/** A cache of this process; the entries that were set first go first. */
export class MemoryCache implements Cache {
  readonly #entries = new Map<string, Entry>();
  readonly #most: number;
  readonly #now: () => number;

  /**
   * @param most entries that are kept
   * @param now milliseconds since the epoch
   */
  constructor(most = 10_000, now: () => number = Date.now) {
    this.#most = most;
    this.#now = now;
  }

  async get(key: string): Promise<string | undefined> {
    const entry = this.#entries.get(key);
    if (entry && entry.expiresAt > this.#now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    this.#entries.delete(key);
    this.#entries.set(key, { value, expiresAt: this.#now() + seconds * 1000 });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#most && oldest !== undefined) this.#entries.delete(oldest);
  }

  async close(): Promise<void> {
    this.#entries.clear();
  }
}

/** Records of this process: gone with it. */
export class MemoryRecords implements Records {
  readonly #collections = new Map<string, Map<string, string>>();

  async get(collection: string, id: string): Promise<string | undefined> {
    return this.#collections.get(collection)?.get(id);
  }

  async put(collection: string, id: string, value: string): Promise<void> {
    const found = this.#collections.get(collection) ?? new Map<string, string>();
    this.#collections.set(collection, found.set(id, value));
  }

  async remove(collection: string, id: string): Promise<void> {
    this.#collections.get(collection)?.delete(id);
  }

  async list(collection: string): Promise<readonly (readonly [string, string])[]> {
    return [...(this.#collections.get(collection) ?? [])].sort(byId);
  }

  async close(): Promise<void> {}
}

export function byId([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
