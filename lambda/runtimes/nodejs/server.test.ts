import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { Logger } from './logger.ts';
import { Metrics } from './metrics.ts';
import { FunctionServer } from './server.ts';

let metrics: Metrics;
let served: FunctionServer;
beforeEach(async () => {
  metrics = new Metrics();
  const config = readConfig({}, '/');
  served = new FunctionServer(config, async () => {}, { logger: new Logger('error', {}), metrics });
  served.server.listen(0, '127.0.0.1');
  await once(served.server, 'listening');
});
afterEach(() => served.server.closeAllConnections() ?? served.server.close());

it('gives a client a minute for a request, and keeps idle connections longer than senders do', () => {
  expect([served.server.requestTimeout, served.server.keepAliveTimeout]).toEqual([60_000, 120_000]);
});

it('has the slot of a client that went away in the middle of its body again', async () => {
  const socket = connect((served.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab');
  await expect.poll(() => metrics.inFlight).toBe(1);
  socket.destroy();
  await expect.poll(() => metrics.inFlight).toBe(0);
});
