import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ApiError, ConnectionError } from './api-error.ts';
import { KubeClient } from './client.ts';
import { systemClock } from './clock.ts';
import { HttpTransport } from './http-transport.ts';
import { ApiModel } from './testing/model/api-model.ts';
import { widget, widgets } from './testing/rig.ts';
import { serve } from './testing/serve.ts';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientOf(server: string, token = 'secret', more: object = {}): KubeClient {
  const transport = new HttpTransport({ server, tls: {}, credentials: () => ({ token }) });
  const client = new KubeClient(transport, { userAgent: 'test', fieldManager: 'test', ...more });
  ends.push(() => client.close());
  return client;
}

test('every verb works over sockets', async () => {
  const served = await serve(new ApiModel({ clock: systemClock }));
  ends.push(() => served.close());
  const client = clientOf(served.url);
  const created = await client.create(widgets, widget('a/x', { size: 1 }));
  await client.apply(widgets, widget('a/x', { size: 2 }));
  await client.replace(widgets, {
    ...created,
    metadata: { ...created.metadata, resourceVersion: undefined },
  });
  expect((await client.get(widgets, { namespace: 'a', name: 'x' }))?.spec).toEqual({ size: 1 });
  const stop = new AbortController();
  const watch = client.watch(widgets, { timeoutSeconds: 60, sendInitialEvents: true }, stop.signal);
  const types: string[] = [];
  for await (const { type } of watch) {
    types.push(type);
    if (type === 'BOOKMARK') await client.delete(widgets, { namespace: 'a', name: 'x' });
    if (type === 'DELETED') break;
  }
  expect(types).toEqual(['ADDED', 'BOOKMARK', 'DELETED']);
});

test('a request carries who asks, and a character that two packets share stays whole', async () => {
  const seen: string[] = [];
  const server = await listen((request, response) => {
    seen.push(`${request.headers.authorization} ${request.headers['user-agent']}`);
    const body = Buffer.from(JSON.stringify({ type: 'ADDED', object: { metadata: { name: 'ü' } } }));
    const middle = body.indexOf(0xc3) + 1;
    response.write(body.subarray(0, middle), () => setImmediate(() => response.end(`${''}`)));
    response.write(Buffer.concat([body.subarray(middle), Buffer.from('\n')]));
  });
  const names: string[] = [];
  for await (const { object } of clientOf(server).watch(widgets, { timeoutSeconds: 1 }))
    names.push(object.metadata.name);
  expect(names).toEqual(['ü']);
  expect(seen).toEqual(['Bearer secret test']);
});

test('a connection that the server has closed meanwhile is no error', async () => {
  let connections = 0;
  const server = await listen((request, response) => {
    response.end('{"metadata":{"name":"x"}}');
    // The answer is out; the client keeps the connection and finds it dead at its next request.
    setImmediate(() => request.socket.destroy());
  });
  const client = clientOf(server);
  for (let index = 0; index < 20; index += 1) {
    expect(await client.get(widgets, { namespace: 'a', name: 'x' })).toBeDefined();
    connections += 1;
  }
  expect(connections).toBe(20);
});

test('no answer is a ConnectionError, a broken one too', async () => {
  const nobody = clientOf('http://127.0.0.1:1');
  await expect(nobody.get(widgets, { namespace: 'a', name: 'x' })).rejects.toThrow(ConnectionError);
  const half = await listen((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"half":', () => response.destroy());
  });
  await expect(clientOf(half).list(widgets)).rejects.toThrow(ConnectionError);
});

test('what is not JSON says what it was', async () => {
  const server = await listen((_, response) => response.writeHead(502).end('bad gateway'));
  const error = await clientOf(server)
    .list(widgets)
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 502, reason: '' });
  expect(String(error)).toContain('bad gateway');
});

test('an answer that does not come is given up', async () => {
  const server = await listen(() => {});
  const client = clientOf(server, 'secret', { timeoutMs: 50 });
  await expect(client.list(widgets)).rejects.toThrow('took longer than 50 ms');
});
