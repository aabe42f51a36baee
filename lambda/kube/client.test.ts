import { expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import type { RequestObservation } from './requester.ts';
import { calm } from './testing/faults.ts';
import { FaultyTransport } from './testing/faulty-transport.ts';
import { Random } from './testing/random.ts';
import { rig, widget, widgets } from './testing/rig.ts';
import type { ApiRequest, ApiResponse } from './transport.ts';
import { lines } from './watch-stream.ts';

const x = { namespace: 'a', name: 'x' };

/** Answers from a script, then from the model. */
function scripted(answers: (readonly [number, Record<string, string>])[]) {
  const sentAt: number[] = [];
  const world = rig({
    through: (model, clock) => ({
      send: async (request: ApiRequest): Promise<ApiResponse> => {
        sentAt.push(clock.monotonic());
        const [status, headers] = answers.shift() ?? [];
        if (!status) return model.send(request);
        const body = JSON.stringify({ reason: 'Scripted', message: 'no', code: status });
        return {
          ...(await model.send({ ...request, method: 'GET', path: '/none' })),
          status,
          header: (name) => headers?.[name],
          text: async () => body,
        };
      },
      close: () => {},
    }),
  });
  return { ...world, sentAt };
}

test('a server that is busy is left in peace for as long as it says', async () => {
  const { client, clock, sentAt } = scripted([
    [429, { 'retry-after': '7' }],
    [503, { 'retry-after': '2' }],
  ]);
  const got = client.get(widgets, x);
  const other = clock.pass(1).then(() => client.get(widgets, x));
  await clock.until(() => sentAt.length === 4, 60_000);
  expect(await got).toBeUndefined();
  expect(await other).toBeUndefined();
  expect(sentAt.slice(1).every((at) => at >= 7000)).toBe(true);
});

test('a server that is always busy is given up after five tries', async () => {
  const { client, clock, sentAt } = scripted(Array.from({ length: 9 }, () => [429, {}]));
  const refused = client.get(widgets, x).catch((error: unknown) => error);
  await clock.pass(60_000);
  expect(await refused).toMatchObject({ status: 429 });
  expect(sentAt).toHaveLength(5);
});

test('an error of the server without a word about later is not tried again', async () => {
  const { client, sentAt } = scripted([[500, {}]]);
  await expect(client.list(widgets)).rejects.toThrow(ApiError);
  expect(sentAt).toHaveLength(1);
});

test('requests keep to the rate of the client', async () => {
  const sentAt: number[] = [];
  const { client, clock } = rig({
    rate: { perSecond: 10, burst: 2 },
    through: (model, clock) => ({
      send: (request) => {
        sentAt.push(clock.monotonic());
        return model.send(request);
      },
      close: () => {},
    }),
  });
  for (let index = 0; index < 5; index += 1) void client.get(widgets, x);
  await clock.until(() => sentAt.length === 5, 10_000);
  expect(sentAt).toEqual([0, 0, 100, 200, 300]);
});

test('deleting with a uid spares another object of the same name', async () => {
  const { client } = rig();
  const { metadata } = await client.create(widgets, widget('a/x'));
  expect(await client.delete(widgets, x, { uid: 'another' })).toBe(false);
  expect(await client.delete(widgets, x, { uid: metadata.uid })).toBe(true);
  expect(await client.delete(widgets, x)).toBe(false);
});

test('a request ends with its signal, also while it waits in line', async () => {
  const { client, clock } = rig({ rate: { perSecond: 0.001, burst: 1 } });
  await client.get(widgets, x);
  const stop = new AbortController();
  const refused = client.get(widgets, x, { signal: stop.signal }).catch((error: unknown) => error);
  await clock.pass(10);
  stop.abort(new Error('enough'));
  expect(String(await refused)).toContain('enough');
});

test('every try is observed, with its status or that there was no answer', async () => {
  const observed: RequestObservation[] = [];
  const { clock, model } = rig();
  const network = new FaultyTransport(model, { clock, random: new Random(1), rates: calm });
  const { KubeClient } = await import('./client.ts');
  const client = new KubeClient(network, {
    clock,
    userAgent: 'test',
    fieldManager: 'test',
    observe: (observation) => observed.push(observation),
  });
  const first = client.get(widgets, x);
  await clock.pass(1000);
  await first;
  network.rates = { ...calm, refused: 1 };
  const second = client.get(widgets, x).catch(() => {});
  await clock.pass(1000);
  await second;
  expect(observed.map(({ method, code }) => [method, code])).toEqual([
    ['GET', '404'],
    ['GET', '<error>'],
  ]);
});

test('lines come whole from any pieces, and an unfinished one does not come', async () => {
  async function* pieces() {
    yield* ['{"a"', ':1}\n{"b":2}\n\n', '{"c":3', '}\n{"cut'];
  }
  const whole: string[] = [];
  for await (const line of lines(pieces())) whole.push(line);
  expect(whole).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
});
