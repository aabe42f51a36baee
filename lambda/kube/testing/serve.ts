import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ApiRequest, Transport } from '../transport.ts';

/** An HTTP server on the loopback interface. */
export interface Served {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Ends it and every connection to it. */
  close(): Promise<void>;
}

/** Serves a transport over HTTP: a model becomes an API server, a faulty way to a real one becomes a proxy. */
export async function serve(transport: Transport): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    answer(transport, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  transport: Transport,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort(new Error('the client has gone')));
  const body = (await text(incoming)) || undefined;
  const { method, url: path = '/' } = incoming;
  const request = { method, path, headers: forwarded(incoming), body, signal: gone.signal } as ApiRequest;
  const response = await transport.send(request);
  const retryAfter = response.header('retry-after');
  outgoing.writeHead(response.status, {
    'content-type': 'application/json',
    ...(retryAfter && { 'retry-after': retryAfter }),
  });
  outgoing.flushHeaders();
  for await (const chunk of response.chunks()) outgoing.write(chunk);
  outgoing.end();
}

function forwarded({ headers }: IncomingMessage): Record<string, string> {
  const names = ['accept', 'content-type', 'user-agent'];
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, `${headers[name]}`]] : [])));
}
