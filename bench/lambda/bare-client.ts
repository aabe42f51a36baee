import type { ConfirmChannel } from 'amqplib';
import type { RabbitmqServer } from '../../test/servers/rabbitmq.ts';
import type { Measured } from './broker.ts';
import { cpuSeconds, groupMembers } from './processes.ts';

/** A bare amqplib publisher and consumer, 64 unconfirmed at a time, in this process. */
export async function measureBareClient(server: RabbitmqServer, events: number): Promise<Measured> {
  const { connect } = await import('amqplib');
  const connection = await connect(server.url);
  const channel = await connection.createConfirmChannel();
  const queue = `bare-${Date.now()}`;
  await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.prefetch(320);
  const members = groupMembers(server.pid);
  const [cpu, own, started] = [cpuSeconds(members), process.cpuUsage(), Date.now()];
  await Promise.all([consume(channel, queue, events), publish(channel, queue, events)]);
  const { user, system } = process.cpuUsage(own);
  const wallSeconds = (Date.now() - started) / 1000;
  const rabbitmq = ((cpuSeconds(members) - cpu) / events) * 1e6;
  await channel.deleteQueue(queue);
  await connection.close();
  return { wallSeconds, cpuMicroseconds: { rabbitmq, client: (user + system) / events } };
}

async function consume(channel: ConfirmChannel, queue: string, events: number): Promise<void> {
  const consumed = Promise.withResolvers<void>();
  let received = 0;
  await channel.consume(queue, (message) => {
    if (!message) return;
    channel.ack(message);
    received += 1;
    if (received === events) consumed.resolve();
  });
  await consumed.promise;
}

async function publish(channel: ConfirmChannel, queue: string, events: number): Promise<void> {
  let next = 0;
  const publisher = async (): Promise<void> => {
    while (next++ < events) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const confirmed = (error: unknown): void => (error ? reject(error) : resolve());
      channel.sendToQueue(queue, Buffer.alloc(250), { persistent: true }, confirmed);
      await promise;
    }
  };
  await Promise.all(Array.from({ length: 64 }, publisher));
}
