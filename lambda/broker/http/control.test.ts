import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Broker, startBroker } from '../broker.ts';
import { event, until } from '../fixtures/events.ts';
import { type FunctionStub, startFunction } from '../fixtures/function-stub.ts';
import { SqliteStore } from '../stores/sqlite.ts';

let broker: Broker;
let stub: FunctionStub;
let folder: string;
let status: number;

beforeEach(async () => {
  status = 400;
  stub = await startFunction((_, response) => response.writeHead(status).end('because'));
  folder = mkdtempSync(join(tmpdir(), 'control-'));
  const triggers = ['a', 'b'].map((name) => ({
    name,
    subscriber: stub.url,
    filter: { attributes: { type: name } },
  }));
  broker = await startBroker({ store: new SqliteStore({ path: join(folder, 'broker.db') }), triggers });
});
afterEach(async () => {
  await broker.close();
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

async function call<Body = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${broker.url}/-/${path}`, { method, headers, body: JSON.stringify(body) });
  const text: Body = JSON.parse(await response.text());
  return { status: response.status, body: text };
}

interface Letter {
  readonly id: string;
}

async function bury(...types: readonly string[]): Promise<void> {
  const before = (await broker.status()).deadLetters;
  for (const [index, type] of types.entries())
    await broker.publish(event(`${type}${index}`, { type }, 'data'));
  await until(async () => (await broker.status()).deadLetters === before + types.length);
}

describe('dead letters', () => {
  test('are listed, with why they are there, and shown with their data', async () => {
    await bury('a', 'b');
    const list = await call<Letter[]>('GET', 'dead-letters?trigger=b&limit=5');
    expect(list.body).toMatchObject([
      {
        trigger: 'b',
        failure: { destination: stub.url, code: 400, detail: 'because' },
        attributes: { id: 'b1' },
      },
    ]);
    const shown = await call('GET', `dead-letters/${list.body[0]?.id}`);
    expect(shown.body).toEqual({ ...list.body[0], dataBase64: Buffer.from('data').toString('base64') });
    expect(await call('GET', 'dead-letters/17')).toMatchObject({
      status: 404,
      body: { error: 'DeadLetterNotFound' },
    });
  });

  test('are delivered again by redrive, without the error extensions', async () => {
    await bury('a', 'b');
    status = 204;
    expect(await call('POST', 'dead-letters/redrive', { triggers: ['a'] })).toEqual({
      status: 200,
      body: { redriven: 1 },
    });
    await until(async () => (await broker.status()).pending === 0);
    expect(stub.received.at(-1)).toMatchObject({ id: 'a0', body: 'data' });
    expect(stub.received.at(-1)?.headers).not.toHaveProperty('ce-knativeerrorcode');
    expect((await call('GET', 'dead-letters')).body).toMatchObject([{ trigger: 'b' }]);
  });

  test('of a trigger that is gone stay when all are redriven', async () => {
    await bury('a', 'b');
    await broker.setTriggers(broker.triggers.filter(({ name }) => name === 'b'));
    status = 204;
    expect((await call('POST', 'dead-letters/redrive', {})).body).toEqual({ redriven: 1 });
    expect((await call('GET', 'dead-letters')).body).toMatchObject([{ trigger: 'a' }]);
  });

  test('are purged, by id or all', async () => {
    await bury('a', 'b', 'a');
    const [first] = (await call<Letter[]>('GET', 'dead-letters')).body;
    expect((await call('DELETE', 'dead-letters', { ids: [first?.id] })).body).toEqual({ purged: 1 });
    expect((await call('DELETE', 'dead-letters', {})).body).toEqual({ purged: 2 });
    expect(await call('GET', 'dead-letters')).toEqual({ status: 200, body: [] });
  });

  test.each([
    ['POST', 'dead-letters/redrive', [], /send \{"ids"/],
    ['POST', 'dead-letters/redrive', { id: '1' }, /unknown: id; known are ids, triggers/],
    ['DELETE', 'dead-letters', { ids: [1] }, /ids must be a list of texts/],
    ['GET', 'dead-letters?limit=0', undefined, /limit must be a whole number from 1 to 10000/],
  ])('%s %s with %j is refused', async (method, path, body, message) => {
    const answer = await call<{ message: string }>(method, path, body);
    expect(answer).toMatchObject({ status: 400, body: { error: 'BadRequest' } });
    expect(answer.body.message).toMatch(message);
  });

  test('are not changed by what a web page may send without asking', async () => {
    await bury('a');
    const answer = await fetch(`${broker.url}/-/dead-letters/redrive`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(400);
    expect((await broker.status()).deadLetters).toBe(1);
  });
});

describe('triggers', () => {
  test('are listed and replaced', async () => {
    const next = [{ name: 'c', subscriber: stub.url }];
    expect((await call('GET', 'triggers')).body).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    expect(await call('PUT', 'triggers', next)).toEqual({ status: 200, body: next });
    expect(broker.triggers).toEqual(next);
  });

  test('that are wrong leave the old ones and say every problem', async () => {
    const answer = await call<{ problems: string[] }>('PUT', 'triggers', [{ name: 'C', subscriber: 'x' }]);
    expect(answer).toMatchObject({ status: 400, body: { error: 'BadTrigger' } });
    expect(answer.body.problems).toHaveLength(2);
    expect(broker.triggers).toHaveLength(2);
  });
});

describe('the rest', () => {
  test('status counts', async () => {
    await bury('a');
    expect((await call('GET', 'status')).body).toMatchObject({
      kind: 'sqlite',
      triggers: 2,
      pending: 0,
      deadLetters: 1,
    });
  });

  test('anything else is 404', async () => {
    expect(await call('GET', 'nothing/here')).toMatchObject({ status: 404, body: { error: 'NotFound' } });
    expect(await call('DELETE', 'triggers')).toMatchObject({ status: 404 });
  });

  test('events stream, what was first and then what comes, until the broker stops', async () => {
    await bury('a');
    const response = await fetch(`${broker.url}/-/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    await broker.publish(event('last', { type: 'none' }));
    let text = '';
    const read = (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    })();
    await until(() => text.includes('"last"'));
    expect(text.match(/^event: .*/gm)).toEqual(['event: accepted', 'event: dead-letter', 'event: accepted']);
    await broker.close();
    await read;
    broker = await startBroker({ store: new SqliteStore({ path: join(folder, 'other.db') }) });
  });
});
