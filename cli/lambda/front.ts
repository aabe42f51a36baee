import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { onPort, type PortWish } from './port.ts';

/** Where requests go now; a problem instead of it is what they are told. */
export type Target = { readonly port: number } | { readonly problem: string };

/**
 * One address for a function that comes and goes: requests wait while the next version starts, so what is asked
 * after a save is answered by what was saved.
 */
export class Front {
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true });
  #target: Promise<Target> = Promise.resolve({ problem: 'the function has not started yet' });

  constructor() {
    this.#server = createServer((incoming, outgoing) => void this.#forward(incoming, outgoing));
  }

  /** From now on requests wait for this. */
  pointTo(target: Promise<Target>): void {
    this.#target = target;
  }

  /** @throws FunctionError when the port is taken, and another would not do */
  async listen(wish: PortWish, option: string): Promise<number> {
    await onPort(wish, option, async (port) => {
      this.#server.listen(port, '127.0.0.1');
      await once(this.#server, 'listening');
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve));
  }

  async #forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const target = await this.#target;
    if ('problem' in target) return refuse(outgoing, target.problem);
    const { method, url: path, rawHeaders: headers } = incoming;
    const forwarded = request({
      host: '127.0.0.1',
      port: target.port,
      method,
      path,
      headers,
      agent: this.#agent,
    });
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forwarded.on('error', (error) => {
      if (outgoing.headersSent) outgoing.destroy();
      else refuse(outgoing, `the function does not answer: ${error.message}`);
    });
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) forwarded.destroy();
    });
    incoming.pipe(forwarded);
  }
}

/** A broker tries again what is answered so. */
function refuse(outgoing: ServerResponse, message: string): void {
  const headers = { 'content-type': 'application/json', 'retry-after': '1' };
  outgoing.writeHead(503, headers).end(JSON.stringify({ error: 'NotReady', message }));
}
