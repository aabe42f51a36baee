import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that Linux (32768 on) and macOS (49152 on) give to outgoing connections. */
const range = { from: 20_000, to: 30_000 };
const given = new Set<number>();

/**
 * A TCP port of 127.0.0.1 on which nobody listens; never the same twice in one process.
 * @throws Error when a hundred random ports are all taken
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(range.from, range.to);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`no free TCP port found on 127.0.0.1 from ${range.from} to ${range.to}`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
