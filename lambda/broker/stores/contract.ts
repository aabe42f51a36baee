import { afterEach, describe, expect, test } from 'vitest';
import { failureOf, withFailure } from '../dead-letter.ts';
import type { Event } from '../event.ts';
import { event, until } from '../fixtures/events.ts';
import { type PendingDelivery, type Store, StoreFullError } from './store.ts';

/** Where a store under test keeps its events. */
export interface StorePlace {
  open(maxBytes?: number): Promise<Store>;
  /** Lets go of the store as a killed process would: the next `open` finds what it left. */
  abandon(store: Store): Promise<void>;
}

interface Subject {
  /** A new store with the triggers a and b, and what opens it again after a kill. */
  begin(maxBytes?: number): Promise<{ store: Store; again: () => Promise<Store> }>;
}

const idOf = ({ attributes }: Event) => attributes.id;
const failure = { destination: 'http://127.0.0.1:9', status: 500, detail: 'no luck' };

/** What every store must do. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`the ${name} store`, () => {
    const open: Store[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((store) => store.close().catch(() => {})));
    });
    const openIn = async (place: StorePlace, maxBytes?: number) => {
      const store = await place.open(maxBytes);
      open.push(store);
      await store.addTrigger('a');
      await store.addTrigger('b');
      return store;
    };
    const begin = async (maxBytes?: number) => {
      const place = await makePlace();
      const store = await openIn(place, maxBytes);
      const again = async () => {
        await place.abandon(store);
        return openIn(place, maxBytes);
      };
      return { store, again };
    };
    for (const [title, run] of Object.entries(cases)) test(title, () => run({ begin }));
  });
}

async function take(store: Store, trigger: string, window = 100) {
  const taken: PendingDelivery[] = [];
  const consumer = await store.consume(trigger, window, (delivery) => taken.push(delivery));
  return { taken, consumer };
}

function publish(store: Store, trigger: string, ...ids: readonly string[]): Promise<void> {
  return store.publish(ids.map((id) => ({ trigger, event: event(id) })));
}

async function bury(store: Store, ids: readonly string[], trigger: string): Promise<void> {
  await publish(store, trigger, ...ids);
  const { taken, consumer } = await take(store, trigger);
  await until(() => taken.length === ids.length);
  for (const delivery of taken) await delivery.bury(withFailure(delivery.event, failure));
  await until(async () => (await store.status()).pending === 0);
  await consumer.close();
}

const cases: Readonly<Record<string, (subject: Subject) => Promise<void>>> = {
  'hands out in the order of publication, to the right trigger': async ({ begin }) => {
    const { store } = await begin();
    await publish(store, 'a', '1', '2');
    await publish(store, 'b', 'other');
    const { taken } = await take(store, 'a');
    await publish(store, 'a', '3', '4');
    await until(() => taken.length === 4);
    expect(taken.map((delivery) => idOf(delivery.event))).toEqual(['1', '2', '3', '4']);
  },

  'carries attributes and data as they are': async ({ begin }) => {
    const { store } = await begin();
    const sent = [
      event(
        '1',
        { subject: 'Grüße, 世界 "%"', partitionkey: '', datacontenttype: 'application/json' },
        '{"a":1}',
      ),
      event('2', { datacontenttype: 'application/octet-stream' }, Buffer.from([0, 255, 10, 13])),
      event('3', { datacontenttype: 'text/plain' }),
      event('4'),
    ];
    await store.publish(sent.map((one) => ({ trigger: 'a', event: one })));
    const { taken } = await take(store, 'a');
    await until(() => taken.length === 4);
    expect(taken.map((delivery) => delivery.event)).toEqual(sent);
  },

  'hands out again after a kill what was not ended, and only that': async ({ begin }) => {
    const { store, again } = await begin();
    await publish(store, 'a', '1', '2', '3', '4');
    const { taken } = await take(store, 'a');
    await until(() => taken.length === 4);
    await taken[1]?.settle();
    await taken[2]?.bury(withFailure(event('3'), failure));
    await until(async () => (await store.status()).pending === 2);
    const next = await again();
    const { taken: after } = await take(next, 'a');
    await until(() => after.length === 2);
    expect(after.map((delivery) => idOf(delivery.event))).toEqual(['1', '4']);
    expect((await next.deadLetters.list({}, 10)).map((letter) => idOf(letter.event))).toEqual(['3']);
  },

  'has at most the window out at a time, and goes on as deliveries end': async ({ begin }) => {
    const { store } = await begin();
    const ids = Array.from({ length: 50 }, (_, index) => String(index));
    await publish(store, 'a', ...ids);
    const { taken } = await take(store, 'a', 4);
    let most = 0;
    for (let ended = 0; ended < ids.length; ended++) {
      await until(() => taken.length > ended);
      most = Math.max(most, taken.length - ended);
      await taken[ended]?.settle();
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(taken.map((delivery) => idOf(delivery.event))).toEqual(ids);
  },

  'gives what a closed consumer had to the next one': async ({ begin }) => {
    const { store } = await begin();
    await publish(store, 'a', '1', '2');
    const first = await take(store, 'a');
    await until(() => first.taken.length === 2);
    await first.taken[0]?.settle();
    await until(async () => (await store.status()).pending === 1);
    await first.consumer.close();
    const second = await take(store, 'a');
    await until(() => second.taken.length === 1);
    expect(second.taken.map((delivery) => idOf(delivery.event))).toEqual(['2']);
  },

  'stores the replies of a delivery that is settled': async ({ begin }) => {
    const { store } = await begin();
    await publish(store, 'a', '1');
    const { taken } = await take(store, 'a');
    const replies = await take(store, 'b');
    await until(() => taken.length === 1);
    await taken[0]?.settle([{ trigger: 'b', event: event('reply') }]);
    await until(() => replies.taken.length === 1);
    expect(replies.taken.map((delivery) => idOf(delivery.event))).toEqual(['reply']);
  },

  'lists dead letters oldest first, as often as asked, by trigger and id': async ({ begin }) => {
    const { store } = await begin();
    await bury(store, ['1', '2', '3'], 'a');
    await bury(store, ['4'], 'b');
    const letters = await store.deadLetters.list({}, 10);
    expect(letters.map((letter) => idOf(letter.event))).toEqual(['1', '2', '3', '4']);
    expect(await store.deadLetters.list({}, 10)).toEqual(letters);
    expect(await store.deadLetters.list({}, 2)).toEqual(letters.slice(0, 2));
    expect(await store.deadLetters.list({ triggers: ['b'] }, 10)).toEqual(letters.slice(3));
    expect(await store.deadLetters.list({ ids: [letters[1]?.id ?? ''] }, 10)).toEqual(letters.slice(1, 2));
    expect(failureOf(letters[0]?.event ?? event('none'))).toEqual({
      destination: failure.destination,
      code: 500,
      detail: 'no luck',
    });
  },

  'redrives the chosen ones as they were, and purges the chosen ones': async ({ begin }) => {
    const { store } = await begin();
    await bury(store, ['1', '2', '3'], 'a');
    const [first, second] = await store.deadLetters.list({}, 10);
    expect(await store.deadLetters.redrive({ ids: [second?.id ?? ''] })).toBe(1);
    const { taken } = await take(store, 'a');
    await until(() => taken.length === 1);
    expect(taken[0]?.event).toEqual(event('2'));
    expect(await store.deadLetters.purge({ ids: [first?.id ?? ''] })).toBe(1);
    expect(await store.deadLetters.purge({ triggers: ['b'] })).toBe(0);
    expect((await store.deadLetters.list({}, 10)).map((letter) => idOf(letter.event))).toEqual(['3']);
    expect(await store.deadLetters.redrive({})).toBe(1);
    expect(await store.deadLetters.list({}, 10)).toEqual([]);
  },

  'forgets what waits for a trigger that is removed': async ({ begin }) => {
    const { store } = await begin();
    await publish(store, 'a', '1', '2');
    await store.removeTrigger('a');
    await store.addTrigger('a');
    await publish(store, 'a', '3');
    const { taken } = await take(store, 'a');
    await until(() => taken.length === 1);
    expect(taken.map((delivery) => idOf(delivery.event))).toEqual(['3']);
  },

  'refuses to take more than its bound, and takes again when there is room': async ({ begin }) => {
    const { store } = await begin(200_000);
    const large = (id: string) => [{ trigger: 'a', event: event(id, {}, Buffer.alloc(10_000)) }];
    let accepted = 0;
    const fill = async () => {
      for (; accepted < 200; accepted++) await store.publish(large(String(accepted)));
    };
    await expect(fill()).rejects.toThrow(StoreFullError);
    expect(accepted).toBeGreaterThan(5);
    const { taken } = await take(store, 'a');
    for (let ended = 0; ended < accepted; ended++) {
      await until(() => taken.length > ended);
      await taken[ended]?.settle();
    }
    await until(async () => {
      try {
        await store.publish(large('again'));
        return true;
      } catch (error) {
        if (!(error instanceof StoreFullError)) throw error;
        return false;
      }
    });
  },
};
