import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../fixtures/events.ts';
import { endAll, start, subscriber } from '../fixtures/running-broker.ts';

afterEach(endAll);

const binary = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': '/s', 'ce-type': 'a' };
const json = { 'content-type': 'application/json' };

describe('the ingress', () => {
  test('takes a binary event and delivers it as it came, asking for a reply', async () => {
    const stub = await subscriber((_, response) => response.writeHead(204).end());
    const { broker } = await start([{ name: 'all', subscriber: stub.url }]);
    const headers = { ...binary, ...json, 'ce-subject': 'Gr%C3%BC%C3%9Fe', 'ce-partitionkey': 'k' };
    const response = await fetch(broker.url, {
      method: 'POST',
      headers,
      body: '{"n": 12345678901234567890}',
    });
    expect([response.status, await response.text()]).toEqual([202, '']);
    await until(() => stub.received.length === 1);
    expect(stub.received[0]?.body).toBe('{"n": 12345678901234567890}');
    expect(stub.received[0]?.headers).toMatchObject({ ...headers, prefer: 'reply' });
    expect(stub.received[0]?.headers).not.toHaveProperty('ce-knativebrokerttl');
  });

  test.each(['//', '//[', '/%', '*', '/?a=%zz'])(
    'answers the target %j, and the next request',
    async (path) => {
      const { broker } = await start([]);
      const answered = Promise.withResolvers<number | undefined>();
      const asked = request({ host: '127.0.0.1', port: broker.port, path, method: 'OPTIONS' }, (response) => {
        response.resume().on('end', () => answered.resolve(response.statusCode));
      });
      asked.on('error', answered.reject).end();
      expect(await answered.promise).toBeGreaterThanOrEqual(400);
      expect((await fetch(`${broker.url}/health`)).status).toBe(200);
    },
  );

  test('takes a structured event at /namespace/name', async () => {
    const stub = await subscriber((_, response) => response.writeHead(204).end());
    const { broker } = await start([{ name: 'all', subscriber: stub.url }], { name: 'team/events' });
    const body = JSON.stringify({
      specversion: '1.0',
      id: '7',
      source: '/s',
      type: 'a',
      flag: true,
      data: { a: [1] },
    });
    const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
    expect((await fetch(`${broker.url}/team/events`, { method: 'POST', headers, body })).status).toBe(202);
    await until(() => stub.received.length === 1);
    expect(stub.received[0]).toMatchObject({
      id: '7',
      body: '{"a":[1]}',
      headers: { ...json, 'ce-flag': 'true' },
    });
  });

  test.each<[string, string, RequestInit, number, string]>([
    [
      'a batch',
      '/',
      { headers: { 'content-type': 'application/cloudevents-batch+json' }, body: '[]' },
      415,
      'UnsupportedBatch',
    ],
    [
      'a compressed body',
      '/',
      { headers: { ...binary, 'content-encoding': 'gzip' }, body: 'x' },
      415,
      'UnsupportedEncoding',
    ],
    ['no event', '/', { headers: json, body: '{}' }, 400, 'BadEvent'],
    ['bad percent-encoding', '/', { headers: { ...binary, 'ce-subject': '%C0%A0' } }, 400, 'BadEvent'],
    [
      'attributes beyond what headers hold',
      '/',
      {
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify({
          specversion: '1.0',
          id: '1',
          source: '/',
          type: 'a',
          big: 'x'.repeat(20_000),
        }),
      },
      400,
      'BadEvent',
    ],
    ['a body over the limit', '/', { headers: binary, body: 'x'.repeat(2000) }, 413, 'PayloadTooLarge'],
    ['another broker', '/other/broker', { headers: binary }, 404, 'BrokerNotFound'],
    ['an event without hops', '/', { headers: { ...binary, 'ce-knativebrokerttl': '0' } }, 400, 'HopLimit'],
  ])('answers %s clearly', async (_, path, init, status, error) => {
    const { broker } = await start([], { maxBodyBytes: error === 'PayloadTooLarge' ? 1000 : 100_000 });
    const response = await fetch(broker.url + path, { method: 'POST', ...init });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  test('answers 405 to GET, and 200 to GET /health', async () => {
    const { broker } = await start([]);
    const response = await fetch(broker.url);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${broker.url}/health`)).status).toBe(200);
  });

  test('answers 503 with Retry-After while the store is full', async () => {
    const { broker } = await start([{ name: 'down', subscriber: 'http://127.0.0.1:1/' }], {}, 1000);
    const send = () => fetch(broker.url, { method: 'POST', headers: binary, body: 'x'.repeat(600) });
    expect((await send()).status).toBe(202);
    const refused = await send();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ error: 'StoreFull' });
  });
});
