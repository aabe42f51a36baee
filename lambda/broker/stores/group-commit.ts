import type { DatabaseSync } from 'node:sqlite';

interface Step {
  readonly work: () => void;
  readonly onCommitted: () => void;
}

interface Batch {
  readonly steps: Step[];
  readonly outcome: PromiseWithResolvers<void>;
}

/** Puts everything that is asked for in one turn of the event loop into one transaction, thus one flush to disk. */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #onRollback: () => void;
  #batch: Batch | undefined;
  commits = 0;
  /** Time inside COMMIT: writing the log and waiting for the disk. */
  commitSeconds = 0;

  constructor(database: DatabaseSync, onRollback: () => void) {
    this.#database = database;
    this.#onRollback = onRollback;
  }

  /**
   * Runs `work` in the next transaction. Once that is on disk, `onCommitted` runs, in the order of the calls, and the
   * promise resolves; it rejects when nothing of the transaction was kept.
   */
  run(work: () => void, onCommitted: () => void): Promise<void> {
    this.#batch ??= this.#open();
    this.#batch.steps.push({ work, onCommitted });
    return this.#batch.outcome.promise;
  }

  /** Commits now what waits. */
  flush(): void {
    const batch = this.#batch;
    if (!batch) return;
    this.#batch = undefined;
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const { work } of batch.steps) work();
      this.#commit();
    } catch (error) {
      this.#rollback();
      batch.outcome.reject(error);
      return;
    }
    for (const { onCommitted } of batch.steps) onCommitted();
    batch.outcome.resolve();
  }

  #rollback(): void {
    if (!this.#database.isOpen) return;
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    this.#onRollback();
  }

  #open(): Batch {
    setImmediate(() => this.flush());
    return { steps: [], outcome: Promise.withResolvers<void>() };
  }

  #commit(): void {
    const started = process.hrtime.bigint();
    this.#database.exec('COMMIT');
    this.commitSeconds += Number(process.hrtime.bigint() - started) / 1e9;
    this.commits += 1;
  }
}
