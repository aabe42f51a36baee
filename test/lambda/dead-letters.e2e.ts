import { connect } from 'amqplib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../../cli/fixtures/captured.ts';
import { ModelCluster, team } from '../../cli/lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../cli/run.ts';
import { type RabbitmqServer, startRabbitmq } from '../servers/rabbitmq.ts';

const queue = `lambda-dead-letters.${team}`;
const dlq = (...args: readonly string[]) => captured(() => run(['lambda', 'dlq', ...args, '--cluster']));

/** Headers and properties are those that the ingress of eventing-rabbitmq gives an event. */
const letters = ['e1', 'e2', 'e3'].map((id, index) => ({
  id,
  headers: {
    'content-type': 'application/json',
    specversion: '1.0',
    id,
    source: '/uploads',
    type: 'file.uploaded',
    time: `2026-01-0${index + 1}T00:00:00Z`,
    knativeerrordest: `http://${index === 2 ? 'notify' : 'resize'}.team.svc.cluster.local`,
    knativeerrorcode: 500,
    knativeerrordata: Buffer.from('{"error":"HandlerError"}').toString('base64'),
  },
}));

/** A real RabbitMQ with a queue as the operator declares it; the Broker behind the API server is a stand-in. */
describe('homelab lambda dlq --cluster', () => {
  let rabbitmq: RabbitmqServer;
  let broker: { status: number; text: string };
  let cluster: ModelCluster;

  beforeAll(async () => {
    rabbitmq = await startRabbitmq();
  }, 180_000);
  afterAll(() => rabbitmq?.stop());

  beforeEach(async () => {
    broker = { status: 202, text: '' };
    cluster = await ModelCluster.start(({ path }) => (path.includes('/proxy/') ? broker : undefined));
    vi.stubEnv('RABBITMQ_URL', rabbitmq.url);
    await putBroker();
    await withChannel(async (channel) => {
      await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
      for (const { id, headers } of letters) {
        const options = { headers, messageId: id, contentType: 'application/json', persistent: true };
        channel.sendToQueue(queue, Buffer.from(`{"of":"${id}"}`), options);
      }
      await channel.waitForConfirms();
    });
  });
  afterEach(() => withChannel((channel) => channel.deleteQueue(queue)));

  it('lists the oldest first, and leaves them in their order', async () => {
    for (const _ of [1, 2]) {
      const { code, out } = await dlq('list');
      expect(code).toBe(0);
      expect(out).toMatch(
        /^id +given up +trigger +event +why\ne1 .*\ne2 .*\ne3 +.*notify +file.uploaded e3 +500 /,
      );
    }
    expect(JSON.parse((await dlq('list', '--limit', '1', '--json')).out)).toHaveLength(1);
    expect(JSON.parse((await dlq('list', '--trigger', 'notify', '--json')).out)).toMatchObject([
      { id: 'e3' },
    ]);
  });

  it('shows one with its data and why it was given up', async () => {
    const { out } = await dlq('show', 'e2');
    for (const text of ['http://resize.team.svc.cluster.local', '{"error":"HandlerError"}', '{"of":"e2"}'])
      expect(out).toContain(text);
    expect(await dlq('show', 'e9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no dead letter e9'),
    });
  });

  it('sends one to the Broker as it was, and only that one goes', async () => {
    expect((await dlq('redrive', 'e2')).out).toBe('redriven 1\n');
    const sent = cluster.requests.filter(({ path }) => path.includes('/proxy/'));
    expect(sent).toHaveLength(1);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      specversion: '1.0',
      id: 'e2',
      source: '/uploads',
      type: 'file.uploaded',
      time: '2026-01-02T00:00:00Z',
      datacontenttype: 'application/json',
      data: { of: 'e2' },
    });
    expect(await ids()).toEqual(['e1', 'e3']);
  });

  it('keeps what the Broker does not take', async () => {
    broker = { status: 503, text: 'no room' };
    expect(await dlq('redrive', '--all')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the Broker answers 503'),
    });
    expect(await ids()).toEqual(['e1', 'e2', 'e3']);
  });

  it('removes those of a function for good', async () => {
    expect((await dlq('purge', '--trigger', 'resize')).out).toBe('purged 2\n');
    expect(await ids()).toEqual(['e3']);
  });

  it('says where there is no queue, no RabbitMQ and no way, and never the password', async () => {
    expect(await dlq('list', '--namespace', 'empty')).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty has no dead letters yet'),
    });
    vi.stubEnv('RABBITMQ_URL', 'amqp://user:hidden-password@127.0.0.1:1');
    const { code, err } = await dlq('list');
    expect(code).toBe(2);
    expect(err).toContain('RabbitMQ does not answer');
    expect(err).not.toContain('hidden-password');
    vi.stubEnv('RABBITMQ_URL', undefined);
    expect(await dlq('list')).toMatchObject({ code: 1, err: expect.stringContaining('set RABBITMQ_URL') });
  });

  async function ids(): Promise<readonly string[]> {
    const found = JSON.parse((await dlq('list', '--json')).out) as readonly { readonly id: string }[];
    return found.map(({ id }) => id);
  }

  async function putBroker(): Promise<void> {
    const kind = {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      plural: 'brokers',
      namespaced: true,
    };
    const { plural: _, namespaced: __, ...identity } = kind;
    const object = { ...identity, metadata: { name: 'lambda-broker', namespace: team } };
    await cluster.client.apply(kind, object);
    const status = { address: { url: 'http://lambda-broker-broker-ingress.team.svc.cluster.local' } };
    await cluster.client.apply(kind, { ...object, status } as never, { subresource: 'status' });
  }

  async function withChannel<T>(
    work: (
      channel: Awaited<ReturnType<Awaited<ReturnType<typeof connect>>['createConfirmChannel']>>,
    ) => Promise<T>,
  ): Promise<void> {
    const model = await connect(rabbitmq.url);
    await work(await model.createConfirmChannel());
    await model.close();
  }
});
