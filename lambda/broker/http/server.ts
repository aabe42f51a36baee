import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Router } from '../router.ts';
import type { Store } from '../stores/store.ts';
import { Control } from './control.ts';
import { streamActivity } from './event-stream.ts';
import type { Ingress } from './ingress.ts';
import { failure, type Reply, send } from './reply.ts';

export interface BrokerParts {
  readonly name: string;
  readonly store: Store;
  readonly router: Router;
  readonly ingress: Ingress;
}

/** The broker's one port: events, health, and the control API under `/-/`. */
export class BrokerServer {
  readonly #parts: BrokerParts;
  readonly #control: Control;
  readonly #server: Server;
  #draining = false;

  constructor(parts: BrokerParts) {
    this.#parts = parts;
    this.#control = new Control(parts.store, parts.router);
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async listen(port: number, host: string): Promise<number> {
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** Answers what was asked, and no more. */
  async close(): Promise<void> {
    this.#draining = true;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeIdleConnections();
    this.#control.close();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '', query] = (request.url ?? '/').split('?', 2);
    if (this.#draining) response.setHeader('connection', 'close');
    if (pathname === '/-/events' && request.method === 'GET') {
      this.#control.hold(streamActivity(this.#parts.router.activity, response));
      return;
    }
    try {
      send(response, await this.#reply(request, pathname, new URLSearchParams(query)));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) send(response, failure(500, 'BrokerError', message));
    }
  }

  async #reply(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> {
    if (path === '/' || path === `/${this.#parts.name}`) {
      if (!this.#draining) return this.#parts.ingress.handle(request);
      return failure(503, 'Draining', 'the broker stops', { 'retry-after': '1' });
    }
    if (path === '/health')
      return this.#draining ? failure(503, 'Draining', 'the broker stops') : { status: 200 };
    if (path.startsWith('/-/')) return this.#control.handle(request, path.slice(3), query);
    return failure(
      404,
      'BrokerNotFound',
      `there is no broker ${path}: events go to / or /${this.#parts.name}`,
    );
  }
}
