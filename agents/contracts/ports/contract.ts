import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Cache } from './cache.ts';
import { ObjectError, type Objects } from './objects.ts';
import type { Records } from './records.ts';

const awkward = ['', 'ß∂ 漢字 \u0000 \r\n', '../../etc/passwd', '__proto__', 'x'.repeat(3000)];

/** What every cache does. */
export function cacheContract(cache: () => Cache): void {
  it('returns what was set last, and nothing for other keys', async () => {
    for (const text of awkward) {
      const key = `${text.slice(0, 100)}${randomUUID()}`;
      expect(await cache().get(key)).toBeUndefined();
      await cache().set(key, 'old', 60);
      await cache().set(key, text, 60);
      expect(await cache().get(key)).toBe(text);
    }
  });

  it('forgets when the time is over', async () => {
    const key = randomUUID();
    await cache().set(key, 'brief', 1);
    expect(await cache().get(key)).toBe('brief');
    while ((await cache().get(key)) !== undefined) await sleep(50);
  });
}

/** What all records do. */
export function recordsContract(records: () => Records): void {
  it('keeps what is put, by collection and id', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    for (const id of awkward.slice(1)) {
      await records().put(one, id, 'old');
      await records().put(one, id, `value of ${id}`);
      expect(await records().get(one, id)).toBe(`value of ${id}`);
      expect(await records().get(other, id)).toBeUndefined();
    }
    const ids = awkward.slice(1).sort();
    expect(await records().list(one)).toEqual(ids.map((id) => [id, `value of ${id}`]));
    expect(await records().list(other)).toEqual([]);
  });

  it('removes one, and minds no one that is not there', async () => {
    const collection = randomUUID();
    await records().put(collection, 'a', '1');
    await records().put(collection, 'b', '2');
    await records().remove(collection, 'a');
    await records().remove(collection, 'a');
    expect(await records().list(collection)).toEqual([['b', '2']]);
  });
}

/** What every store of objects does. */
export function objectsContract(objects: () => Objects): void {
  it('returns the bytes that a reference names', async () => {
    const bytes = Buffer.from([0, 255, ...Buffer.from(randomUUID())]);
    const reference = await objects().put(bytes);
    expect(await objects().put(bytes)).toEqual(reference);
    expect(await objects().get(reference)).toEqual(bytes);
  });

  it('refuses a reference to nothing, or to something else', async () => {
    const { sha256 } = await objects().put(Buffer.from('there'));
    const wrong = [
      { sha256: 'f'.repeat(64), bytes: 5 },
      { sha256, bytes: 4 },
      { sha256, bytes: 6 },
      { sha256, bytes: 2 ** 40 },
      { sha256: '../../../../etc/passwd', bytes: 5 },
    ];
    for (const reference of wrong) await expect(objects().get(reference)).rejects.toThrow(ObjectError);
  });
}
