import { createClient, type RedisClientType } from '@redis/client';
import type { Cache } from './cache.ts';
import { byId } from './memory.ts';
import type { Records } from './records.ts';
import { RedisError } from './redis-error.ts';

/**
 * Commands reject at once while there is no connection, which comes back by itself.
 * @param url `redis://[user:password@]host[:port][/db]`, or `rediss://` with TLS
 * @throws RedisError when it cannot be reached now
 */
export async function connectRedis(url: string): Promise<RedisClientType> {
  const client: RedisClientType = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 5000, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 5000) },
  });
  let last: unknown = new Error('it does not answer');
  // Without a listener the event would end the process.
  client.on('error', (error: unknown) => {
    last = error;
  });
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const patience = setTimeout(() => reject(last), 5000);
  try {
    await Promise.race([client.connect(), tooLate]);
    return client;
  } catch (error) {
    client.destroy();
    return refuse(error);
  } finally {
    clearTimeout(patience);
  }
}

/** A cache in Redis: keys begin with `contracts:cache:`. */
export class RedisCache implements Cache {
  readonly #client: RedisClientType;

  constructor(client: RedisClientType) {
    this.#client = client;
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#client.get(`contracts:cache:${key}`).catch(refuse)) ?? undefined;
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    const expiration = { type: 'EX', value: Math.ceil(seconds) } as const;
    await this.#client.set(`contracts:cache:${key}`, value, { expiration }).catch(refuse);
  }

  async close(): Promise<void> {
    if (this.#client.isOpen) this.#client.destroy();
  }
}

/** Records in Redis: a collection is a hash, its key begins with `contracts:records:`. As durable as that Redis is. */
export class RedisRecords implements Records {
  readonly #client: RedisClientType;

  constructor(client: RedisClientType) {
    this.#client = client;
  }

  async get(collection: string, id: string): Promise<string | undefined> {
    return (await this.#client.hGet(keyOf(collection), id).catch(refuse)) ?? undefined;
  }

  async put(collection: string, id: string, value: string): Promise<void> {
    await this.#client.hSet(keyOf(collection), id, value).catch(refuse);
  }

  async remove(collection: string, id: string): Promise<void> {
    await this.#client.hDel(keyOf(collection), id).catch(refuse);
  }

  async list(collection: string): Promise<readonly (readonly [string, string])[]> {
    const found = new Map<string, string>();
    try {
      for await (const page of this.#client.hScanIterator(keyOf(collection))) {
        for (const { field, value } of page) found.set(field, value);
      }
    } catch (error) {
      refuse(error);
    }
    return [...found].sort(byId);
  }

  async close(): Promise<void> {
    if (this.#client.isOpen) this.#client.destroy();
  }
}

function keyOf(collection: string): string {
  return `contracts:records:${collection}`;
}

function refuse(error: unknown): never {
  throw new RedisError(`Redis: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
