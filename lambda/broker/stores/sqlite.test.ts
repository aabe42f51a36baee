import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { event, until } from '../fixtures/events.ts';
import { describeStore } from './contract.ts';
import { SqliteStore } from './sqlite.ts';
import { type PendingDelivery, StoreUnavailableError } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-store-'));
let number = 0;
const newPath = () => join(folder, `${++number}`, 'broker.db');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A killed process leaves the files as they are: a copy of them is what the next one finds. */
describeStore('SQLite', async () => {
  let path = newPath();
  return {
    open: async (maxBytes) => new SqliteStore({ path, maxBytes }),
    abandon: async () => {
      const next = newPath();
      new SqliteStore({ path: next }).close();
      for (const suffix of ['', '-wal']) {
        if (existsSync(path + suffix)) copyFileSync(path + suffix, next + suffix);
      }
      path = next;
    },
  };
});

describe('the file of the SQLite store', () => {
  test('belongs to one process, and the error says so', () => {
    const path = newPath();
    const store = new SqliteStore({ path });
    expect(() => new SqliteStore({ path })).toThrow(StoreUnavailableError);
    expect(() => new SqliteStore({ path })).toThrow(/another broker has it open/);
    store.close();
  });

  test('says which file cannot be opened', () => {
    expect(() => new SqliteStore({ path: folder })).toThrow(`${folder}: unable to open`);
  });

  test('shrinks again once everything is delivered', async () => {
    const path = newPath();
    const store = new SqliteStore({ path });
    for (let index = 0; index < 200; index++) {
      await store.publish([{ trigger: 'a', event: event(`${index}`, {}, Buffer.alloc(100_000)) }]);
    }
    const full = statSync(path).size + statSync(`${path}-wal`).size;
    expect(full).toBeGreaterThan(200 * 100_000);
    const taken: PendingDelivery[] = [];
    await store.consume('a', 1000, (delivery) => taken.push(delivery));
    await until(() => taken.length === 200);
    await Promise.all(taken.map((delivery) => delivery.settle()));
    await store.close();
    expect(statSync(path).size).toBeLessThan(full / 10);
  });

  test('counts the same bytes after it was opened again', async () => {
    const path = newPath();
    const store = new SqliteStore({ path });
    await store.publish([{ trigger: 'a', event: event('1', { subject: 'ü' }, 'some data') }]);
    const { bytes } = await store.status();
    await store.close();
    const again = new SqliteStore({ path });
    expect((await again.status()).bytes).toBe(bytes);
    await again.close();
  });

  test('flushes once for everything that is published in one turn', async () => {
    const store = new SqliteStore({ path: newPath() });
    const all = Array.from({ length: 100 }, (_, index) =>
      store.publish([{ trigger: 'a', event: event(`${index}`) }]),
    );
    await Promise.all(all);
    expect(await store.status()).toMatchObject({ pending: 100, commits: 1 });
    await store.close();
  });
});
