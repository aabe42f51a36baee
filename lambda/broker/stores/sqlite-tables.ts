import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DeadLetter } from '../dead-letter.ts';
import { type Event, sizeOf } from '../event.ts';
import type { Numbered } from './delivery-window.ts';
import type { Selection } from './store.ts';

type Row = Record<string, SQLOutputValue>;

export interface NumberedLetter extends DeadLetter {
  readonly seq: number;
}

const chosenLetters = `
  (?1 IS NULL OR seq IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))
  AND (?2 IS NULL OR trigger IN (SELECT value FROM json_each(?2)))`;

/** The two tables with what they hold in number and bytes. Every method runs inside the caller's transaction. */
export class SqliteTables {
  readonly #database: DatabaseSync;
  readonly #statements;
  /** Number of the newest row, of either table. */
  lastSeq = 0;
  pending = 0;
  letters = 0;
  bytes = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = {
      insert: database.prepare('INSERT INTO deliveries VALUES (?, ?, ?, ?, ?)'),
      delete: database.prepare('DELETE FROM deliveries WHERE seq = ?'),
      read: database.prepare(
        'SELECT seq, attributes, data FROM deliveries WHERE trigger = ? AND seq > ? ORDER BY seq LIMIT ?',
      ),
      insertLetter: database.prepare('INSERT INTO dead_letters VALUES (?, ?, ?, ?, ?, ?)'),
      deleteLetter: database.prepare('DELETE FROM dead_letters WHERE seq = ?'),
      chooseLetters: database.prepare(
        `SELECT * FROM dead_letters WHERE ${chosenLetters} ORDER BY seq LIMIT ?3`,
      ),
    };
    this.count();
  }

  /** Counts what the file holds: at the start, and after a transaction that was not kept. */
  count(): void {
    // Numbers go on from the clock, so that the id of a purged letter is never given to another.
    const least = Date.now() * 1000;
    const table = (name: string) =>
      this.#database
        .prepare(`SELECT max(seq) AS last, count(*) AS rows, sum(size) AS bytes FROM ${name}`)
        .get();
    const [deliveries, letters] = [table('deliveries'), table('dead_letters')];
    this.lastSeq = Math.max(this.lastSeq, least, Number(deliveries?.last ?? 0), Number(letters?.last ?? 0));
    this.pending = Number(deliveries?.rows ?? 0);
    this.letters = Number(letters?.rows ?? 0);
    this.bytes = Number(deliveries?.bytes ?? 0) + Number(letters?.bytes ?? 0);
  }

  insert(trigger: string, event: Event): number {
    const size = sizeOf(event);
    this.lastSeq += 1;
    this.#statements.insert.run(
      this.lastSeq,
      trigger,
      JSON.stringify(event.attributes),
      event.data ?? null,
      size,
    );
    this.pending += 1;
    this.bytes += size;
    return this.lastSeq;
  }

  /** False when it is not there any more: its trigger was removed. */
  delete({ seq, event }: Numbered): boolean {
    if (this.#statements.delete.run(seq).changes === 0) return false;
    this.pending -= 1;
    this.bytes -= sizeOf(event);
    return true;
  }

  deleteAll(trigger: string): void {
    this.#database.prepare('DELETE FROM deliveries WHERE trigger = ?').run(trigger);
    this.count();
  }

  read(trigger: string, after: number, limit: number): readonly Numbered[] {
    return this.#statements.read
      .all(trigger, after, limit)
      .map((row) => ({ seq: Number(row.seq), event: toEvent(row) }));
  }

  insertLetter(trigger: string, event: Event, time: string): void {
    this.lastSeq += 1;
    const size = sizeOf(event);
    const attributes = JSON.stringify(event.attributes);
    this.#statements.insertLetter.run(this.lastSeq, trigger, time, attributes, event.data ?? null, size);
    this.letters += 1;
    this.bytes += size;
  }

  deleteLetter({ seq, event }: NumberedLetter): void {
    if (this.#statements.deleteLetter.run(seq).changes === 0) return;
    this.letters -= 1;
    this.bytes -= sizeOf(event);
  }

  chooseLetters({ ids, triggers }: Selection, limit: number): readonly NumberedLetter[] {
    const list = (values: readonly string[] | undefined) => (values ? JSON.stringify(values) : null);
    return this.#statements.chooseLetters.all(list(ids), list(triggers), limit).map((row) => ({
      seq: Number(row.seq),
      id: String(row.seq),
      trigger: String(row.trigger),
      time: String(row.time),
      event: toEvent(row),
    }));
  }
}

function toEvent(row: Row): Event {
  const attributes: Record<string, string> = JSON.parse(String(row.attributes));
  const { data } = row;
  if (!(data instanceof Uint8Array)) return { attributes };
  return { attributes, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength) };
}
