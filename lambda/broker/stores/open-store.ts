import { RabbitmqStore } from './rabbitmq.ts';
import { SqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** Bound of the store in bytes; beyond it senders get 503. Default 1 GiB. */
  readonly maxBytes?: number;
}

/** Opens the store of an `amqp:` or `amqps:` URL, else of a file. @throws StoreUnavailableError */
export async function openStore(place: string, options: OpenStoreOptions = {}): Promise<Store> {
  if (/^amqps?:/.test(place)) return RabbitmqStore.open({ url: place, ...options });
  return new SqliteStore({ path: place, ...options });
}
