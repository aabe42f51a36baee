import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RabbitmqServer, startRabbitmq } from '../../../test/servers/rabbitmq.ts';
import { event, until } from '../fixtures/events.ts';
import { describeStore } from './contract.ts';
import { RabbitmqStore } from './rabbitmq.ts';
import { type PendingDelivery, StoreUnavailableError } from './store.ts';

let server: RabbitmqServer;
let number = 0;

beforeAll(async () => {
  server = await startRabbitmq();
});
afterAll(() => server?.stop());

describeStore('RabbitMQ', async () => {
  const prefix = `contract-${++number}`;
  return {
    open: (maxBytes) => RabbitmqStore.open({ url: server.url, prefix, maxBytes }),
    abandon: (store) => store.close(),
  };
});

describe('the RabbitMQ store', () => {
  test('says that nobody listens', async () => {
    await expect(RabbitmqStore.open({ url: 'amqp://127.0.0.1:1' })).rejects.toThrow(StoreUnavailableError);
  });

  test('goes on after the server was killed, and loses nothing that it had confirmed', async () => {
    const store = await RabbitmqStore.open({ url: server.url, prefix: 'killed' });
    await store.addTrigger('a');
    await store.publish(['1', '2', '3'].map((id) => ({ trigger: 'a', event: event(id) })));
    const taken: PendingDelivery[] = [];
    await store.consume('a', 10, (delivery) => taken.push(delivery));
    await until(() => taken.length === 3);
    await server.syncQueues();
    await server.kill();
    await until(() => taken.every((delivery) => delivery.lost));
    await expect(taken[0]?.settle()).rejects.toThrow(StoreUnavailableError);
    await expect(store.publish([{ trigger: 'a', event: event('4') }])).rejects.toThrow(StoreUnavailableError);
    await server.start();
    await until(() => taken.length === 6);
    expect(taken.slice(3).map(({ event: { attributes } }) => attributes.id)).toEqual(['1', '2', '3']);
    await Promise.all(taken.slice(3).map((delivery) => delivery.settle()));
    await until(async () => (await store.status()).pending === 0);
    await store.close();
  });

  test('its queues are quorum queues', async () => {
    const store = await RabbitmqStore.open({ url: server.url, prefix: 'kinds' });
    await store.addTrigger('a');
    const queues = await server.ctl('-q', 'list_queues', 'name', 'type');
    expect(
      queues
        .split('\n')
        .filter((line) => line.startsWith('kinds.'))
        .sort(),
    ).toEqual(['kinds.dead-letters\tquorum', 'kinds.trigger.a\tquorum']);
    await store.close();
  });
});
