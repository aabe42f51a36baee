import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { RespClient } from './resp-client.ts';

let server: Server;
let client: RespClient;
const sockets: Socket[] = [];
afterEach(() => {
  client.close();
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
});

/** A server that answers whatever comes with these pieces, one after the other. */
async function answering(
  url: (port: number) => string,
  ...pieces: readonly string[]
): Promise<{ received: () => string }> {
  let received = '';
  server = createServer((socket) => {
    sockets.push(socket);
    socket.on('data', (chunk) => {
      received += chunk;
      for (const piece of pieces) socket.write(piece);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new RespClient(url((server.address() as AddressInfo).port));
  return { received: () => received };
}

const plain = (port: number): string => `redis://127.0.0.1:${port}`;

it.each<[string, string, unknown]>([
  ['a simple string', '+OK\r\n', 'OK'],
  ['an integer', ':42\r\n', 42],
  ['a bulk string', '$4\r\n\u00e9\r\r\r\n', '\u00e9\r\r'],
  ['an empty bulk string', '$0\r\n\r\n', ''],
  ['nothing', '$-1\r\n', null],
])('reads %s', async (_, reply, value) => {
  await answering(plain, reply);
  expect(await client.command('GET', 'a')).toBe(value);
});

it('reads a reply in pieces', async () => {
  await answering(plain, '$1', '1\r\nhello', ' world\r', '\n');
  expect(await client.command('GET', 'a')).toBe('hello world');
});

it('counts bytes, not characters', async () => {
  const { received } = await answering(plain, '+OK\r\n');
  await client.command('SET', '\u20ac', 7);
  expect(received()).toBe('*3\r\n$3\r\nSET\r\n$3\r\n\u20ac\r\n$1\r\n7\r\n');
});

it('throws what Redis says', async () => {
  await answering(plain, '-WRONGTYPE no\r\n');
  await expect(client.command('GET', 'a')).rejects.toThrow('WRONGTYPE no');
});

it('authenticates and selects before the first command', async () => {
  const { received } = await answering(
    (port) => `redis://me:p%40ss@127.0.0.1:${port}/3`,
    '+OK\r\n+OK\r\n+PONG\r\n',
  );
  expect(await client.command('PING')).toBe('PONG');
  expect(received()).toContain('AUTH\r\n$2\r\nme\r\n$4\r\np@ss\r\n');
  expect(received()).toContain('SELECT\r\n$1\r\n3\r\n');
});

it('connects again after the connection broke', async () => {
  await answering(plain, '+OK\r\n');
  await client.command('PING');
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => client.command('PING').catch(() => 'broken')).toBe('OK');
});

it('fails what waits when the connection breaks', async () => {
  await answering(plain);
  const waiting = client.command('PING');
  await expect.poll(() => sockets.length).toBe(1);
  sockets[0]?.destroy();
  await expect(waiting).rejects.toThrow(/closed/);
});
