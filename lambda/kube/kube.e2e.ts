import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../test/controlplane/control-plane.ts';
import { customResourceDefinition } from '../../test/controlplane/crds.ts';
import { ApiError } from './api-error.ts';
import { Applier } from './apply/applier.ts';
import { Reflector } from './cache/reflector.ts';
import { Store } from './cache/store.ts';
import { KubeClient } from './client.ts';
import { sleep, systemClock } from './clock.ts';
import { kubeconfigConnection } from './config/kubeconfig.ts';
import { Elector } from './election/elector.ts';
import { type Event, events } from './events/event.ts';
import { Recorder } from './events/recorder.ts';
import { HttpTransport } from './http-transport.ts';
import { type KubeObject, keyOf } from './object.ts';
import { resource } from './resource.ts';
import { calm, stormy } from './testing/faults.ts';
import { FaultyTransport } from './testing/faulty-transport.ts';
import { Random } from './testing/random.ts';
import type { ApiRequest, Transport } from './transport.ts';

interface ConfigMap extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

const configMaps = resource<ConfigMap>('v1', 'ConfigMap', 'configmaps');
const widgets = resource('test.dev/v1', 'Widget', 'widgets');
const namespaces = resource('v1', 'Namespace', 'namespaces', { namespaced: false });
const namespace = 'kernel';
const x = { namespace, name: 'x' };

let plane: ControlPlane;
let transport: HttpTransport;
let client: KubeClient;

function clientOf(through: Transport): KubeClient {
  return new KubeClient(through, { userAgent: 'e2e', fieldManager: 'e2e', rate: 'unlimited' });
}

function configMap(name: string, data: ConfigMap['data'], labels?: Record<string, string>): ConfigMap {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace, name, labels }, data };
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  await plane.waitFor('what the test expects', async () => holds());
}

beforeAll(async () => {
  const crds = [customResourceDefinition({ group: 'test.dev', kind: 'Widget' })];
  plane = await startControlPlane({ crds, controllers: [] });
  transport = new HttpTransport(kubeconfigConnection({ env: { KUBECONFIG: plane.kubeconfig } }));
  client = clientOf(transport);
  await client.apply(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
}, 600_000);

afterAll(async () => {
  client?.close();
  await plane?.stop();
});

describe('verbs', () => {
  test('what is applied no more goes, and what others own stays', async () => {
    await client.apply(configMaps, configMap('x', { mine: '1', old: '1' }));
    await client.apply(configMaps, configMap('x', { theirs: '1' }), { fieldManager: 'other' });
    await client.apply(configMaps, configMap('x', { mine: '2' }));
    expect((await client.get(configMaps, x))?.data).toEqual({ mine: '2', theirs: '1' });
  });

  test('applying with the uid of an object that is gone makes no other one', async () => {
    const ghost = { ...configMap('ghost', {}), metadata: { namespace, name: 'ghost', uid: 'a-b-c' } };
    await expect(client.apply(configMaps, ghost)).rejects.toMatchObject({ status: 409 });
    expect(await client.get(configMaps, { namespace, name: 'ghost' })).toBeUndefined();
  });

  test('deleting with another uid deletes nothing', async () => {
    expect(await client.delete(configMaps, x, { uid: 'another' })).toBe(false);
    expect(await client.get(configMaps, x)).toBeDefined();
    expect(await client.delete(configMaps, { namespace, name: 'absent' })).toBe(false);
  });

  test('a refusal says which field is wrong', async () => {
    const wrong = { ...configMap('Wrong_Name', {}) };
    const error = await client.create(configMaps, wrong).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, reason: 'Invalid', causes: [{ field: 'metadata.name' }] });
  });

  test('a version that is too old to watch from is 410', async () => {
    // The server remembers what a kind was since it serves it: this one, only since later versions.
    const read = async () => {
      for await (const _ of client.watch(widgets, { resourceVersion: '1', timeoutSeconds: 5 }));
    };
    const refusal = await plane.waitFor('a refusal', async () => {
      const error: unknown = await read().catch((thrown: unknown) => thrown);
      // Watches of a kind that has just been defined are put off.
      return error instanceof ApiError && error.status === 429 ? undefined : error;
    });
    expect(refusal).toMatchObject({ status: 410 });
  });
});

describe('the cache', () => {
  const count = 1100;

  beforeAll(async () => {
    const names = Array.from({ length: count }, (_, index) => `many-${index}`);
    for (let at = 0; at < count; at += 20) {
      await Promise.all(
        names
          .slice(at, at + 20)
          .map((name) => client.create(configMaps, configMap(name, {}, { many: 'yes' }))),
      );
    }
  }, 600_000);

  async function truth(): Promise<string[]> {
    const { items } = await client.list(configMaps, { namespace, labelSelector: 'many=yes' });
    return items.map(({ metadata }) => `${keyOf(metadata)}@${metadata.resourceVersion}`).sort();
  }

  function reflect(through: Transport, signal: AbortSignal): Store<ConfigMap> {
    const store = new Store<ConfigMap>();
    const selection = { namespace, labelSelector: 'many=yes' };
    void new Reflector({ client: clientOf(through), kind: configMaps, store, selection }).run(signal);
    return store;
  }

  function seen(store: Store<ConfigMap>): string[] {
    return [...store.values()].map(({ metadata }) => `${keyOf(metadata)}@${metadata.resourceVersion}`).sort();
  }

  async function change(times: number, random: Random): Promise<void> {
    for (let index = 0; index < times; index += 1) {
      const name = `many-${random.below(count)}`;
      if (random.chance(0.2)) await client.delete(configMaps, { namespace, name });
      else await client.apply(configMaps, configMap(name, { value: `${random.next()}` }, { many: 'yes' }));
    }
  }

  test.each([
    ['streamed', true],
    ['in pages', false],
  ])('is what the server has, %s', async (_, streams) => {
    const paths: string[] = [];
    const through: Transport = {
      send: (request: ApiRequest) => {
        paths.push(request.path);
        if (streams || !request.path.includes('sendInitialEvents')) return transport.send(request);
        return transport.send({ ...request, path: request.path.replace('NotOlderThan', 'Nonsense') });
      },
      close: () => {},
    };
    const stop = new AbortController();
    const store = reflect(through, stop.signal);
    await eventually(() => store.size > 0);
    await change(50, new Random(1));
    const expected = await truth();
    await eventually(() => seen(store).join() === expected.join());
    expect(paths.filter((path) => path.includes('limit=500'))).toHaveLength(streams ? 0 : 3);
    stop.abort();
  });

  test('is what the server has, whatever goes wrong on the way', async () => {
    const random = new Random(5);
    const rates = { ...stormy, latencyMs: [0, 30] as const, slowList: 0, watchMs: [50, 1000] as const };
    const faulty = new FaultyTransport(transport, { clock: systemClock, random, rates });
    const stop = new AbortController();
    const store = reflect(faulty, stop.signal);
    for (let round = 0; round < 5; round += 1) {
      await change(40, random);
      await sleep(systemClock, 500);
    }
    faulty.rates = calm;
    const expected = await truth();
    await eventually(() => seen(store).join() === expected.join());
    stop.abort();
  });
});

test('what the server writes in another way is applied once', async () => {
  const pods = resource<KubeObject & { spec: object }>('v1', 'Pod', 'pods');
  const applier = new Applier({ client, annotation: 'test.dev/applied' });
  const resources = { requests: { cpu: '1000m', memory: '0.5Gi' } };
  const spec = {
    serviceAccountName: 'default',
    automountServiceAccountToken: false,
    containers: [{ name: 'c', image: 'i', resources }],
  };
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name: 'default' } };
  await client.apply(resource('v1', 'ServiceAccount', 'serviceaccounts'), account);
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { namespace, name: 'spelling' }, spec };
  const stored = await applier.apply(pods, pod, undefined);
  expect(stored?.spec).toMatchObject({
    containers: [{ resources: { requests: { cpu: '1', memory: '512Mi' } } }],
  });
  expect(await applier.apply(pods, pod, stored)).toBeUndefined();
});

test('one candidate leads, and the next one as soon as it gives the Lease back', async () => {
  const lease = { namespace, name: 'leader' };
  const times = { durationMs: 3000, renewMs: 2000, retryMs: 200 };
  const leading: string[] = [];
  const candidate = (identity: string) => {
    const stop = new AbortController();
    const lead = async (lost: AbortSignal) => {
      leading.push(identity);
      const end = AbortSignal.any([lost, stop.signal]);
      while (!end.aborted) await sleep(systemClock, 1000, end);
    };
    const ended = new Elector({ client, lease, identity, times }).run(lead, stop.signal);
    return { stop: () => stop.abort(), ended };
  };
  const first = candidate('first');
  await eventually(() => leading.length === 1);
  const second = candidate('second');
  await sleep(systemClock, 5000);
  expect(leading).toEqual(['first']);
  first.stop();
  await first.ended;
  await eventually(() => leading.length === 2);
  second.stop();
  await second.ended;
});

test('events are taken, and their series too', async () => {
  const regarding = (await client.get(configMaps, x)) as ConfigMap;
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const recorder = new Recorder({ client, controller: 'test.dev/e2e', instance: 'one', onError });
  for (let times = 0; times < 3; times += 1) {
    recorder.record({ regarding, type: 'Normal', action: 'Test', reason: 'Tested', note: 'it works' });
  }
  await recorder.flush();
  expect(errors).toEqual([]);
  const { items } = await client.list<Event>(events, { namespace });
  expect(items.map(({ reason, series }) => [reason, series?.count])).toEqual([['Tested', 3]]);
});
