import { expect, test } from 'vitest';
import { keyOf } from '../object.ts';
import { calm, stormy } from '../testing/faults.ts';
import { FaultyTransport } from '../testing/faulty-transport.ts';
import type { ApiModel } from '../testing/model/api-model.ts';
import { Random } from '../testing/random.ts';
import { type Rig, rig, type Widget, widget, widgets } from '../testing/rig.ts';
import type { ApiRequest, Transport } from '../transport.ts';
import { Reflector } from './reflector.ts';
import { Store } from './store.ts';

function reflect({ client, clock }: Rig, signal: AbortSignal, random = new Random(1)) {
  const store = new Store<Widget>();
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const reflector = new Reflector({ client, kind: widgets, store, clock, random: random.next, onError });
  const ended = reflector.run(signal);
  return { store, reflector, errors, ended };
}

async function create(model: Rig['client'], count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await model.create(widgets, widget(`a/w${index}`));
}

function truth({ model }: Rig): string[] {
  const listed = model.storage.list('test.dev/v1/widgets');
  return listed.map(([key, { object }]) => `${key}@${object.metadata.resourceVersion}`);
}

function seen(store: Store<Widget>): string[] {
  return [...store.values()]
    .map(({ metadata }) => `${keyOf(metadata)}@${metadata.resourceVersion}`)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Remembers the paths of requests. */
function recording(paths: string[]): (model: ApiModel) => Transport {
  return (model) => ({
    send: (request: ApiRequest) => {
      if (request.method === 'GET') paths.push(request.path);
      return model.send(request);
    },
    close: () => {},
  });
}

test('what exists comes by one watch where the server streams lists', async () => {
  const paths: string[] = [];
  const world = rig({ through: recording(paths) });
  await create(world.client, 3);
  const stop = new AbortController();
  const { store, reflector, ended } = reflect(world, stop.signal);
  await world.clock.until(() => reflector.hasSynced, 1000);
  await world.client.create(widgets, widget('b/late'));
  await world.clock.until(() => store.size === 4, 1000);
  expect(seen(store)).toEqual(truth(world));
  expect(paths).toHaveLength(1);
  stop.abort();
  await ended;
});

test('what exists comes in pages where the server does not, and that is asked once', async () => {
  const paths: string[] = [];
  const world = rig({ watchList: false, through: recording(paths) });
  await create(world.client, 1234);
  const stop = new AbortController();
  const { store, reflector } = reflect(world, stop.signal);
  await world.clock.until(() => reflector.hasSynced, 10_000);
  expect(store.size).toBe(1234);
  expect(paths.filter((path) => path.includes('limit=500'))).toHaveLength(3);
  world.model.storage.compact();
  await world.clock.pass(3_600_000);
  expect(paths.filter((path) => path.includes('sendInitialEvents'))).toHaveLength(1);
  stop.abort();
});

test('a watch goes on from its last bookmark: quiet hours cost no list', async () => {
  const paths: string[] = [];
  const world = rig({ watchList: false, through: recording(paths) });
  await create(world.client, 1);
  const stop = new AbortController();
  const { store } = reflect(world, stop.signal);
  await world.clock.pass(90_000);
  // Other kinds move the version, and all of that is forgotten: only a bookmark is late enough to go on from.
  for (let index = 0; index < 5; index += 1) {
    await world.client.create({ ...widgets, plural: 'gadgets' }, widget(`a/g${index}`));
    await world.clock.pass(60_000);
    world.model.storage.compact();
    await world.clock.pass(600_000);
  }
  await world.client.create(widgets, widget('a/late'));
  await world.clock.pass(1000);
  expect(store.size).toBe(2);
  expect(paths.filter((path) => path.includes('limit=500'))).toHaveLength(1);
  stop.abort();
});

test("of an own write the watch tells the version alone, and of everybody else's the whole", async () => {
  const world = rig();
  const stop = new AbortController();
  const { store, reflector } = reflect(world, stop.signal);
  await world.clock.until(() => reflector.hasSynced, 1000);
  const told: unknown[] = [];
  store.onChange(({ after, own }) => told.push([after?.spec?.value, own]));
  const named = { labels: { resourceVersion: '1' } };
  for (const [value, own] of [
    [1, true],
    [2, false],
    [3, true],
  ] as const) {
    const mine = widget('a/x', { value });
    const stored = await world.client.apply(widgets, { ...mine, metadata: { ...mine.metadata, ...named } });
    if (own) store.put(stored, true);
    await world.clock.pass(1000);
  }
  await world.client.delete(widgets, { namespace: 'a', name: 'x' });
  await world.clock.pass(1000);
  expect(told).toEqual([
    [1, true],
    [2, false],
    [3, true],
    [undefined, undefined],
  ]);
  stop.abort();
});

test('a version that the server has forgotten is answered by a new list', async () => {
  const rates = { ...calm };
  let faulty: FaultyTransport | undefined;
  const world = rig({
    through: (model, clock) => {
      faulty = new FaultyTransport(model, { clock, random: new Random(3), rates });
      return faulty;
    },
  });
  const stop = new AbortController();
  const { store, reflector, errors } = reflect(world, stop.signal);
  await world.clock.until(() => reflector.hasSynced, 1000);
  if (faulty) faulty.rates = { ...calm, refused: 1 };
  await world.clock.pass(700_000);
  await world.model.send({
    method: 'POST',
    path: '/apis/test.dev/v1/namespaces/a/widgets',
    headers: {},
    body: JSON.stringify(widget('a/x')),
  });
  world.model.storage.compact();
  if (faulty) faulty.rates = calm;
  await world.clock.pass(120_000);
  expect(seen(store)).toEqual(truth(world));
  expect(errors.map(String).join()).toContain('410');
  stop.abort();
});

test('whatever goes wrong, the store ends equal to the server (200 seeds)', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = new Random(seed);
    let faulty: FaultyTransport | undefined;
    const world = rig({
      watchList: random.chance(0.5),
      through: (model, clock) => {
        faulty = new FaultyTransport(model, { clock, random, rates: stormy });
        return faulty;
      },
    });
    const stop = new AbortController();
    const { store } = reflect(world, stop.signal, random);
    for (let step = 0; step < 30; step += 1) {
      await disturb(world.model, random);
      await world.clock.pass(random.between(10, 20_000));
    }
    if (faulty) faulty.rates = calm;
    await world.clock.pass(700_000);
    expect(seen(store), `seed ${seed}`).toEqual(truth(world));
    stop.abort();
  }
});

async function disturb(model: ApiModel, random: Random): Promise<void> {
  const path = `/apis/test.dev/v1/namespaces/a/widgets/w${random.below(8)}`;
  const body = JSON.stringify({
    ...widget(`a/${path.split('/').at(-1)}`),
    spec: { value: random.below(100) },
  });
  const headers = { 'content-type': 'application/apply-patch+yaml' };
  if (random.chance(0.1)) model.storage.compact();
  else if (random.chance(0.3)) await model.send({ method: 'DELETE', path, headers: {} });
  else await model.send({ method: 'PATCH', path: `${path}?fieldManager=other&force=true`, headers, body });
}
