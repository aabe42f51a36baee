import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';

/** Below the ports that Linux (32768 on) and macOS (49152 on) give to outgoing connections. */
const range = { from: 20_000, to: 30_000 };
/** A process that listens on the first of so many ports may give away the others: two never give the same. */
const block = 50;
const free = freeOnes();

/**
 * TCP ports of 127.0.0.1 on which nobody listens; no two processes of this function ever have the same.
 * @throws Error when every block is somebody's
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = await Promise.all(Array.from({ length: count }, () => free.next()));
  return ports.map(({ value, done }) => {
    if (done) throw new Error(`no free TCP port found on 127.0.0.1 from ${range.from} to ${range.to}`);
    return value;
  });
}

/** One of `freePorts`. */
export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

async function* freeOnes(): AsyncGenerator<number, void> {
  const blocks = (range.to - range.from) / block;
  const start = randomInt(blocks);
  for (let index = 0; index < blocks; index += 1) {
    const first = range.from + ((start + index) % blocks) * block;
    const guard = await listener(first);
    if (!guard) continue;
    guard.unref();
    for (let port = first + 1; port < first + block; port += 1) {
      const server = await listener(port);
      if (!server) continue;
      await once(server.close(), 'close');
      yield port;
    }
  }
}

/** A server on a port, or undefined where somebody has it. */
async function listener(port: number): Promise<Server | undefined> {
  const server = createServer().listen(port, '127.0.0.1');
  return once(server, 'listening').then(
    () => server,
    () => undefined,
  );
}

/** What a server answers first to some bytes; empty when nobody listens or it hangs up. */
export async function talk(port: number, bytes: Buffer): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write(bytes);
    const [answer]: unknown[] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    return answer instanceof Buffer ? answer : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  } finally {
    socket.destroy();
  }
}
