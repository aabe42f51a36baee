import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RabbitmqServer } from '../../test/servers/rabbitmq.ts';
import { groupCpuSeconds } from './broker-cpu.ts';

const run = promisify(execFile);

export interface Measured {
  readonly wallSeconds: number;
  /** Microseconds of CPU an event, by part. Senders and receivers are not among them. */
  readonly cpuMicroseconds: Readonly<Record<string, number>>;
}

/** RabbitMQ's own PerfTest, one publisher and one consumer, against a quorum queue with confirms and acks. */
export async function measurePerfTest(
  server: RabbitmqServer,
  classpath: string,
  events: number,
): Promise<Measured> {
  const cpu = groupCpuSeconds(server.pid);
  const started = Date.now();
  const queue = ['--queue', `perf-${started}`, '--quorum-queue'];
  const load = ['--pmessages', String(events), '--cmessages', String(events), '--size', '250'];
  const quality = ['--confirm', '64', '--qos', '320', '--multi-ack-every', '1'];
  const args = [
    '-cp',
    classpath,
    'com.rabbitmq.perf.PerfTest',
    '--uri',
    server.url,
    ...queue,
    ...load,
    ...quality,
  ];
  await run('java', args, { maxBuffer: 2 ** 24 });
  const rabbitmq = ((groupCpuSeconds(server.pid) - cpu) / events) * 1e6;
  return { wallSeconds: (Date.now() - started) / 1000, cpuMicroseconds: { rabbitmq } };
}

/** A bare amqplib publisher and consumer, 64 unconfirmed at a time, in this process. */
export async function measureBareClient(server: RabbitmqServer, events: number): Promise<Measured> {
  const { connect } = await import('amqplib');
  const connection = await connect(server.url);
  const channel = await connection.createConfirmChannel();
  const queue = `bare-${Date.now()}`;
  await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.prefetch(320);
  const [cpu, own, started] = [groupCpuSeconds(server.pid), process.cpuUsage(), Date.now()];
  const consumed = Promise.withResolvers<void>();
  let received = 0;
  await channel.consume(queue, (message) => {
    if (!message) return;
    channel.ack(message);
    received += 1;
    if (received === events) consumed.resolve();
  });
  let next = 0;
  const publisher = async () => {
    while (next++ < events) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const confirmed = (error: unknown) => (error ? reject(error) : resolve());
      channel.sendToQueue(queue, Buffer.alloc(250), { persistent: true }, confirmed);
      await promise;
    }
  };
  await Promise.all([consumed.promise, ...Array.from({ length: 64 }, publisher)]);
  const used = process.cpuUsage(own);
  const wallSeconds = (Date.now() - started) / 1000;
  const rabbitmq = ((groupCpuSeconds(server.pid) - cpu) / events) * 1e6;
  await channel.deleteQueue(queue);
  await connection.close();
  return { wallSeconds, cpuMicroseconds: { rabbitmq, client: (used.user + used.system) / events } };
}
