import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { runtimes } from '../../cli/lambda/function-spec.ts';
import { type RabbitmqServer, startRabbitmq } from '../servers/rabbitmq.ts';
import { Author } from './author.ts';
import { goTheAuthorsWay } from './authors-way.ts';

let server: RabbitmqServer;
let author: Author | undefined;

beforeAll(async () => {
  server = await startRabbitmq();
});
afterEach(() => author?.leave());
afterAll(() => server?.stop());

it.each(runtimes)(
  'an author of a %s function comes from init to package, events in RabbitMQ',
  async (runtime) => {
    author = new Author();
    await goTheAuthorsWay(author, runtime, server.url);
    // RabbitMQ counts from time to time.
    const queues = async () => (await server.ctl('-q', 'list_queues', 'name', 'messages')).split('\n');
    await expect.poll(queues, { timeout: 60_000, interval: 500 }).toContain('homelab.trigger.hello\t0');
  },
);
