import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { CommandReceiver } from './commands/index.ts';

export interface OperatorServerOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Default: all interfaces. */
  readonly host?: string;
  /** Prometheus text. */
  readonly metrics: () => string;
  /** Why it does not work; undefined when it does. */
  readonly sick: () => string | undefined;
  /** Why it is not ready; undefined when it is. */
  readonly notReady: () => string | undefined;
  /** Default: commands are not taken. */
  readonly commands?: CommandReceiver;
}

/** A command's event, in bytes. */
const maxBody = 1024 * 1024;

/** `/healthz`, `/readyz`, `/metrics`, and commands. */
export class OperatorServer {
  readonly #options: OperatorServerOptions;
  readonly #server: Server;

  constructor(options: OperatorServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** The port, once it listens. */
  async listen(): Promise<number> {
    const { port, host } = this.#options;
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0] ?? '';
    if (request.method === 'POST') return this.#command(path, request, response);
    const { metrics, sick, notReady } = this.#options;
    if (path === '/healthz') return end(response, sick());
    if (path === '/readyz') return end(response, notReady());
    if (path !== '/metrics') return end(response, 'there is nothing here', 404);
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics());
  }

  async #command(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { commands } = this.#options;
    if (!commands) return end(response, 'commands are not taken', 400);
    if (Number(request.headers['content-length'] ?? Number.NaN) > maxBody)
      return end(response, 'too large', 400);
    const body = await buffer(request.iterator({ destroyOnReturn: false }));
    if (body.length > maxBody) return end(response, 'too large', 400);
    const { rawHeaders, headers } = request;
    const command = { path, rawHeaders, contentType: headers['content-type'], body };
    const { status, message } = await commands.receive(command);
    response.writeHead(status, { 'content-type': 'text/plain' }).end(message);
  }
}

function end(response: ServerResponse, problem: string | undefined, status = 503): void {
  const headers = { 'content-type': 'text/plain' };
  response.writeHead(problem === undefined ? 200 : status, headers).end(problem ?? 'ok');
}
