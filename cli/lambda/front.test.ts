import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Front, type Target } from './front.ts';
import { send } from './send.ts';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function upstream(answer: string): Promise<number> {
  const server: Server = createServer((request, response) => {
    response.writeHead(201, { 'x-method': request.method }).end(`${answer} ${request.url}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ close: () => server.closeAllConnections() ?? server.close() });
  return (server.address() as AddressInfo).port;
}

async function front(): Promise<{ front: Front; url: string }> {
  const made = new Front();
  open.push(made);
  return {
    front: made,
    url: `http://127.0.0.1:${await made.listen({ port: 0, flexible: false }, '--port')}`,
  };
}

const get = { method: 'GET', path: '/a?b=1', headers: [] };

it('forwards requests and answers as they are', async () => {
  const { front: made, url } = await front();
  made.pointTo(Promise.resolve({ port: await upstream('first') }));
  const answer = await send(url, get);
  expect([answer.status, answer.headers['x-method'], answer.body.toString()]).toEqual([
    201,
    'GET',
    'first /a?b=1',
  ]);
});

it('lets requests wait for the next version', async () => {
  const { front: made, url } = await front();
  const next = Promise.withResolvers<Target>();
  made.pointTo(next.promise);
  const answer = send(url, get);
  next.resolve({ port: await upstream('second') });
  expect((await answer).body.toString()).toBe('second /a?b=1');
});

it.each([
  ['a problem', { problem: 'go build failed' }, 'go build failed'],
  ['a port where nobody is', { port: 1 }, 'does not answer'],
])('answers %s by 503, which a broker tries again', async (_, target, message) => {
  const { front: made, url } = await front();
  made.pointTo(Promise.resolve(target));
  const answer = await send(url, get);
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
  expect(JSON.parse(answer.body.toString())).toEqual({
    error: 'NotReady',
    message: expect.stringContaining(message),
  });
});

it('says that a port is taken, or takes another', async () => {
  const port = await upstream('x');
  const strict = new Front();
  await expect(strict.listen({ port, flexible: false }, '--port')).rejects.toThrow(
    `port ${port} is not free: choose another by --port`,
  );
  const flexible = new Front();
  open.push(flexible);
  expect(await flexible.listen({ port, flexible: true }, '--port')).not.toBe(port);
});
