import { afterEach, describe, expect, test } from 'vitest';
import type { Broker } from './broker.ts';
import { event, until } from './fixtures/events.ts';
import type { Received } from './fixtures/function-stub.ts';
import { endAll, start, subscriber } from './fixtures/running-broker.ts';
import type { Trigger } from './trigger.ts';

afterEach(endAll);

const fast = { retry: 3, backoffPolicy: 'linear', backoffDelay: 'PT0.001S' } as const;

const idle = (broker: Broker) => until(async () => (await broker.status()).pending === 0);
const ids = (received: readonly Received[]) => received.map(({ id }) => id);
const binary = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': '/s', 'ce-type': 'a' };
const json = { 'content-type': 'application/json' };

describe('delivery', () => {
  test('goes to each trigger whose filters pass', async () => {
    const stub = await subscriber((_, response) => response.writeHead(204).end());
    const { broker } = await start([
      { name: 'orders', subscriber: `${stub.url}orders`, filters: [{ prefix: { type: 'order.' } }] },
      { name: 'eu', subscriber: `${stub.url}eu`, filter: { attributes: { source: '/eu' } } },
    ]);
    expect(await broker.publish(event('1', { source: '/eu' }))).toEqual(['orders', 'eu']);
    expect(await broker.publish(event('2', { type: 'other' }))).toEqual([]);
    await idle(broker);
    expect(ids(stub.received)).toEqual(['1', '1']);
  });

  test.each([404, 408, 409, 429, 500, 503])('repeats after %i until it is taken', async (status) => {
    let left = 2;
    const stub = await subscriber((_, response) => response.writeHead(left-- > 0 ? status : 204).end());
    const { broker, activities } = await start([{ name: 'a', subscriber: stub.url, delivery: fast }]);
    await broker.publish(event('1'));
    await idle(broker);
    expect(ids(stub.received)).toEqual(['1', '1', '1']);
    await until(() => activities.length === 4);
    expect(activities.map(({ kind }) => kind)).toEqual(['accepted', 'retry', 'retry', 'delivered']);
  });

  test.each([301, 400, 401, 403, 413, 422])('gives up at once after %i', async (status) => {
    const stub = await subscriber((_, response) => response.writeHead(status).end('because'));
    const { broker } = await start([{ name: 'a', subscriber: stub.url, delivery: fast }]);
    await broker.publish(event('1'));
    await until(async () => (await broker.status()).deadLetters === 1);
    expect(stub.received).toHaveLength(1);
    const [letter] = await broker.deadLetters.list({}, 1);
    expect(letter?.event.attributes).toMatchObject({
      knativeerrordest: stub.url,
      knativeerrorcode: String(status),
    });
  });

  test('gives up after the retries, also when nobody listens', async () => {
    const { broker, activities } = await start([
      { name: 'a', subscriber: 'http://127.0.0.1:1/', delivery: fast },
    ]);
    await broker.publish(event('1'));
    await until(async () => (await broker.status()).deadLetters === 1);
    await until(() => activities.at(-1)?.kind === 'dead-letter');
    expect(activities.map(({ kind }) => kind)).toEqual([
      'accepted',
      'retry',
      'retry',
      'retry',
      'dead-letter',
    ]);
    expect(activities.at(-1)).toMatchObject({
      attempt: 4,
      sink: 'store',
      detail: expect.stringMatching(/ECONNREFUSED/),
    });
  });

  test('an attempt that takes longer than the timeout is repeated', async () => {
    let first = true;
    const stub = await subscriber((_, response) => {
      if (!first) response.writeHead(204).end();
      first = false;
    });
    const delivery = { ...fast, timeout: 'PT0.2S' };
    const { broker, activities } = await start([{ name: 'a', subscriber: stub.url, delivery }]);
    await broker.publish(event('1'));
    await idle(broker);
    expect(activities.find(({ kind }) => kind === 'retry')).toMatchObject({
      detail: expect.stringMatching(/no answer within 200 ms/),
    });
  });

  test('keeps the order of a key through retries, and lets other keys pass', async () => {
    let failures = 3;
    const stub = await subscriber(({ id }, response) =>
      response.writeHead(id === 'a1' && failures-- > 0 ? 503 : 204).end(),
    );
    const { broker } = await start([
      { name: 'a', subscriber: stub.url, delivery: fast, orderBy: 'partitionkey' },
    ]);
    for (const id of ['a1', 'a2', 'b1', 'a3'])
      await broker.publish(event(id, { partitionkey: id.charAt(0) }));
    await idle(broker);
    expect(ids(stub.received).filter((id) => id.startsWith('a'))).toEqual([
      'a1',
      'a1',
      'a1',
      'a1',
      'a2',
      'a3',
    ]);
    expect(ids(stub.received)).toContain('b1');
  });

  test('has at most `concurrency` requests under way', async () => {
    const open: (() => void)[] = [];
    let most = 0;
    const stub = await subscriber((_, response) => {
      open.push(() => response.writeHead(204).end());
      most = Math.max(most, open.length);
    });
    const { broker } = await start([{ name: 'a', subscriber: stub.url, concurrency: 2 }]);
    await Promise.all(['1', '2', '3', '4', '5', '6'].map((id) => broker.publish(event(id))));
    while (stub.received.length < 6 || open.length > 0) {
      await until(() => open.length === Math.min(2, 6 - stub.received.length + open.length));
      open.shift()?.();
    }
    await idle(broker);
    expect(most).toBe(2);
  });
});

describe('an answer', () => {
  const reply = (type: string) => ({ ...binary, 'ce-id': 'r', 'ce-type': type, ...json });
  const two = (url: string): Trigger[] => [
    {
      name: 'first',
      subscriber: url,
      filters: [{ exact: { type: 'order.placed' } }],
      delivery: { retry: 0 },
    },
    { name: 'second', subscriber: `${url}second`, filters: [{ exact: { type: 'reply' } }] },
  ];

  test('of 200 with an event goes through the broker', async () => {
    const stub = await subscriber(({ headers }, response) => {
      if (headers['ce-type'] === 'reply') response.writeHead(204).end();
      else response.writeHead(200, reply('reply')).end('{"total":3}');
    });
    const { broker } = await start(two(stub.url));
    await broker.publish(event('1'));
    await idle(broker);
    expect(stub.received.map(({ id, body }) => [id, body])).toEqual([
      ['1', ''],
      ['r', '{"total":3}'],
    ]);
  });

  test.each([201, 202, 203])(
    'of %i with an event is delivered, and the event is not a reply',
    async (status) => {
      const stub = await subscriber((_, response) => response.writeHead(status, reply('reply')).end('{}'));
      const { broker } = await start(two(stub.url));
      await broker.publish(event('1'));
      await idle(broker);
      expect(ids(stub.received)).toEqual(['1']);
      expect((await broker.status()).deadLetters).toBe(0);
    },
  );

  test.each([
    ['a body that is no event', json, '{"ok":true}', /no CloudEvent/],
    ['an event that is not valid', { 'ce-specversion': '1.0', 'ce-id': '1' }, '', /not valid/],
  ])('of 200 with %s counts as 502', async (_, headers, body, detail) => {
    const stub = await subscriber((_received, response) => response.writeHead(200, headers).end(body));
    const { broker, activities } = await start(two(stub.url));
    await broker.publish(event('1'));
    await until(() => activities.at(-1)?.kind === 'dead-letter');
    expect(activities.at(-1)).toMatchObject({ status: 502, detail: expect.stringMatching(detail) });
  });

  test('that goes in a circle ends after the hops, as a dead letter', async () => {
    const stub = await subscriber((_, response) => response.writeHead(200, reply('order.placed')).end());
    const { broker, activities } = await start([{ name: 'loop', subscriber: stub.url }], { maxHops: 3 });
    await broker.publish(event('1'));
    await until(() => activities.at(-1)?.kind === 'dead-letter');
    expect(stub.received).toHaveLength(4);
    expect(activities.at(-1)).toMatchObject({ detail: expect.stringMatching(/no hops left/) });
  });
});

describe('a dead letter sink', () => {
  test('gets the event with its error extensions, and no reply of it counts', async () => {
    const sink = await subscriber((_, response) => response.writeHead(200, binary).end());
    const stub = await subscriber((_, response) => response.writeHead(400).end('no'));
    const delivery = { deadLetterSink: { uri: sink.url } };
    const { broker } = await start([{ name: 'a', subscriber: stub.url, delivery }]);
    await broker.publish(event('1'));
    await idle(broker);
    expect(sink.received[0]?.headers).toMatchObject({
      'ce-id': '1',
      'ce-knativeerrordest': stub.url,
      'ce-knativeerrorcode': '400',
      'ce-knativeerrordata': Buffer.from('no').toString('base64'),
    });
    expect(sink.received[0]?.headers).not.toHaveProperty('prefer');
    expect(stub.received).toHaveLength(1);
    expect((await broker.status()).deadLetters).toBe(0);
  });

  test('that fails leaves the event in the store, with the subscriber as the reason', async () => {
    const sink = await subscriber((_, response) => response.writeHead(500).end());
    const stub = await subscriber((_, response) => response.writeHead(400).end());
    const delivery = { ...fast, deadLetterSink: { uri: sink.url } };
    const { broker } = await start([{ name: 'a', subscriber: stub.url, delivery }]);
    await broker.publish(event('1'));
    await until(async () => (await broker.status()).deadLetters === 1);
    expect(sink.received).toHaveLength(4);
    expect((await broker.deadLetters.list({}, 1))[0]?.event.attributes.knativeerrorcode).toBe('400');
  });
});

describe('triggers', () => {
  test('that change take what waited for them; those that go forget it', async () => {
    const stub = await subscriber((_, response) => response.writeHead(204).end());
    const delivery = { retry: 100, backoffDelay: 'PT10S' };
    const { broker } = await start(
      ['kept', 'gone'].map((name) => ({ name, subscriber: 'http://127.0.0.1:1/', delivery })),
    );
    await broker.publish(event('1'));
    await broker.setTriggers([{ name: 'kept', subscriber: stub.url }]);
    await idle(broker);
    expect(ids(stub.received)).toEqual(['1']);
  });
});
