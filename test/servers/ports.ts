import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Ports of the loopback interface that nobody had a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => server.listening || once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
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
