import { type DeadLetter, withoutFailure } from '../dead-letter.ts';
import type { NumberedLetter, SqliteTables } from './sqlite-tables.ts';
import type { DeadLetters, Publication, Selection } from './store.ts';

/** Letters moved in one transaction: enough to be quick, few enough that deliveries go on beside it. */
const lettersAtOnce = 500;

/** Runs the first within a transaction and stores the publications in the same one. */
export type Exchange = (remove: () => void, publications: readonly Publication[]) => Promise<void>;

export class SqliteDeadLetters implements DeadLetters {
  readonly #tables: SqliteTables;
  readonly #exchange: Exchange;

  constructor(tables: SqliteTables, exchange: Exchange) {
    this.#tables = tables;
    this.#exchange = exchange;
  }

  async list(selection: Selection, limit: number): Promise<readonly DeadLetter[]> {
    return this.#tables
      .chooseLetters(selection, limit)
      .map(({ id, trigger, time, event }) => ({ id, trigger, time, event }));
  }

  redrive(selection: Selection): Promise<number> {
    return this.#remove(selection, ({ trigger, event }) => [{ trigger, event: withoutFailure(event) }]);
  }

  purge(selection: Selection): Promise<number> {
    return this.#remove(selection, () => []);
  }

  /** Only those that are there now: a redriven letter that comes back at once is not taken twice. */
  async #remove(
    selection: Selection,
    publications: (letter: NumberedLetter) => readonly Publication[],
  ): Promise<number> {
    const last = this.#tables.lastSeq;
    let removed = 0;
    for (;;) {
      const letters = this.#tables.chooseLetters(selection, lettersAtOnce).filter(({ seq }) => seq <= last);
      if (letters.length === 0) return removed;
      await this.#exchange(
        () =>
          letters.forEach((letter) => {
            this.#tables.deleteLetter(letter);
          }),
        letters.flatMap(publications),
      );
      removed += letters.length;
    }
  }
}
