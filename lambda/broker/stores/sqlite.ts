import type { DatabaseSync } from 'node:sqlite';
import { type Event, sizeOf } from '../event.ts';
import { DeliveryWindow, type Numbered } from './delivery-window.ts';
import { GroupCommit } from './group-commit.ts';
import { SqliteDeadLetters } from './sqlite-dead-letters.ts';
import { compactSqliteFile, openSqliteFile, sqliteError } from './sqlite-file.ts';
import { SqliteTables } from './sqlite-tables.ts';
import {
  type Consumer,
  type PendingDelivery,
  type Publication,
  type Store,
  StoreFullError,
  type StoreStatus,
} from './store.ts';

export interface SqliteStoreOptions {
  /** The file; its folder is made. Beside it stands a `-wal` file while the store is open or after a kill. */
  readonly path: string;
  /** Bytes of attributes and data, dead letters included, beyond which publishing is refused. Default 1 GiB. */
  readonly maxBytes?: number;
}

/** How many ended deliveries pass between two looks at the free space. */
const endsPerCompaction = 4096;

/** Keeps events in one SQLite file, flushed to disk before anything is acknowledged. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #tables: SqliteTables;
  readonly #commit: GroupCommit;
  readonly #maxBytes: number;
  readonly #windows = new Map<string, DeliveryWindow>();
  readonly deadLetters: SqliteDeadLetters;
  #ended = 0;

  /** @throws StoreUnavailableError when the file cannot be opened or another process has it. */
  constructor({ path, maxBytes = 2 ** 30 }: SqliteStoreOptions) {
    this.#database = openSqliteFile(path);
    this.#tables = new SqliteTables(this.#database);
    this.#commit = new GroupCommit(this.#database, () => this.#tables.count());
    this.#maxBytes = maxBytes;
    this.deadLetters = new SqliteDeadLetters(this.#tables, (remove, publications) =>
      this.#store(publications, remove),
    );
  }

  async addTrigger(): Promise<void> {}

  async removeTrigger(trigger: string): Promise<void> {
    this.#windows.delete(trigger);
    await this.#transact(() => this.#tables.deleteAll(trigger));
  }

  async publish(publications: readonly Publication[]): Promise<void> {
    if (publications.length === 0) return;
    const { bytes, pending, letters } = this.#tables;
    const size = publications.reduce((total, { event }) => total + sizeOf(event), 0);
    if (bytes + size > this.#maxBytes) {
      throw new StoreFullError(
        `${bytes} of ${this.#maxBytes} bytes hold ${pending} deliveries and ${letters} dead letters`,
      );
    }
    await this.#store(publications);
  }

  async consume(
    trigger: string,
    size: number,
    onDelivery: (delivery: PendingDelivery) => void,
  ): Promise<Consumer> {
    const window = new DeliveryWindow(
      size,
      (after, limit) => this.#tables.read(trigger, after, limit),
      (item) => onDelivery(this.#handOut(item, trigger, window)),
    );
    this.#windows.set(trigger, window);
    setImmediate(() => window.refill());
    return { close: async () => window.close() };
  }

  async status(): Promise<StoreStatus> {
    const { pending, letters, bytes } = this.#tables;
    const { commits, commitSeconds } = this.#commit;
    return {
      kind: 'sqlite',
      pending,
      deadLetters: letters,
      bytes,
      maxBytes: this.#maxBytes,
      commits,
      commitSeconds,
    };
  }

  async close(): Promise<void> {
    for (const window of this.#windows.values()) window.close();
    this.#commit.flush();
    this.#database.close();
  }

  #handOut(item: Numbered, trigger: string, window: DeliveryWindow): PendingDelivery {
    const end = async (replies: readonly Publication[], letter?: Event) => {
      await this.#store(replies, () => {
        const there = this.#tables.delete(item);
        if (there && letter) this.#tables.insertLetter(trigger, letter, new Date().toISOString());
      });
      window.finish();
      this.#compact();
    };
    return {
      event: item.event,
      lost: false,
      settle: (replies = []) => end(replies),
      bury: (letter) => end([], letter),
    };
  }

  /** The bound is for those who publish: replies and redriven letters take the place of what they came from. */
  #store(publications: readonly Publication[], alongside = () => {}): Promise<void> {
    let seqs: readonly number[] = [];
    return this.#transact(
      () => {
        alongside();
        seqs = publications.map(({ trigger, event }) => this.#tables.insert(trigger, event));
      },
      () => {
        publications.forEach(({ trigger, event }, index) => {
          this.#windows.get(trigger)?.offer({ seq: seqs[index] ?? 0, event });
        });
      },
    );
  }

  async #transact(work: () => void, onCommitted = () => {}): Promise<void> {
    try {
      await this.#commit.run(work, onCommitted);
    } catch (error) {
      throw sqliteError(error);
    }
  }

  #compact(): void {
    this.#ended += 1;
    const idle = this.#tables.pending === 0;
    if (idle || this.#ended % endsPerCompaction === 0) compactSqliteFile(this.#database, idle);
  }
}
