import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreFullError, StoreUnavailableError } from './store.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY, trigger TEXT NOT NULL, attributes TEXT NOT NULL, data BLOB, size INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS deliveries_of_trigger ON deliveries (trigger, seq);
  CREATE TABLE IF NOT EXISTS dead_letters (
    seq INTEGER PRIMARY KEY, trigger TEXT NOT NULL, time TEXT NOT NULL, attributes TEXT NOT NULL, data BLOB, size INTEGER NOT NULL
  ) STRICT;
`;

/** Free pages that are worth giving back to the file system: 4 MiB. */
const worthwhilePages = 1024;
/** Pages given back in one go while the store is busy, so that no delivery waits long. */
const pagesAtOnce = 2048;

/** Opens a file that survives a kill, or a power cut once a commit has returned, and that only one process may open. */
export function openSqliteFile(path: string): DatabaseSync {
  const database = connect(path);
  try {
    database.exec(`
      PRAGMA auto_vacuum = INCREMENTAL;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA journal_size_limit = 4194304;
      ${schema}
    `);
  } catch (error) {
    database.close();
    throw sqliteError(error, `${path}: `);
  }
  return database;
}

function connect(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path);
  } catch (error) {
    throw sqliteError(error, `${path}: `);
  }
}

/** Gives space of ended deliveries back to the file system: all of it when `idle`, otherwise some when it is most. */
export function compactSqliteFile(database: DatabaseSync, idle: boolean): void {
  const free = pragma(database, 'freelist_count');
  if (free < worthwhilePages) return;
  if (idle) database.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)');
  else if (free * 2 > pragma(database, 'page_count'))
    database.exec(`PRAGMA incremental_vacuum(${pagesAtOnce})`);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}

/** SQLite's result codes: another process has the file, and the file system has no room. */
const [busy, noRoom] = [5, 13];

/** What SQLite threw, as an error of the store. */
export function sqliteError(error: unknown, place = ''): Error {
  if (!(error instanceof Error)) return new StoreUnavailableError(`${place}${error}`);
  const code = 'errcode' in error ? error.errcode : undefined;
  if (code === noRoom) return new StoreFullError(`${place}the file system has no room`);
  const reason =
    code === busy ? 'another broker has it open; stop that one or give another path' : error.message;
  return new StoreUnavailableError(`${place}${reason}`, { cause: error });
}
