import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { readBody } from '../http/body.ts';
import { readEvent } from '../http/read-event.ts';
import { GroupCommit } from '../stores/group-commit.ts';

/**
 * The function of a chaos run: its effect and the idempotency key (source and id) go to disk in one transaction, so
 * that a kill leaves both or none. Arguments: port, file, share of requests to refuse, seed.
 */
const [port = '0', file = '', refused = '0'] = process.argv.slice(2);
const database = new DatabaseSync(file);
database.exec(`
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS effects (source TEXT, id TEXT, times INTEGER, PRIMARY KEY (source, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS duplicates (count INTEGER);
  INSERT INTO duplicates SELECT 0 WHERE NOT EXISTS (SELECT * FROM duplicates);
`);
const commit = new GroupCommit(database, () => {});
const claim = database.prepare('INSERT OR IGNORE INTO effects VALUES (?, ?, 0)');
const effect = database.prepare('UPDATE effects SET times = times + 1 WHERE source = ? AND id = ?');
const duplicate = database.prepare('UPDATE duplicates SET count = count + 1');
let requests = 0;

createServer(async (request, response) => {
  const { attributes } = readEvent(request, await readBody(request, 2 ** 20));
  const { source = '', id = '' } = attributes;
  requests += 1;
  if (Number(refused) > 0 && requests % Math.round(1 / Number(refused)) === 0) {
    response.writeHead(503).end();
    return;
  }
  await commit.run(
    () => {
      if (claim.run(source, id).changes > 0) effect.run(source, id);
      else duplicate.run();
    },
    () => {},
  );
  response.writeHead(204).end();
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
