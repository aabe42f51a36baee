import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Takes what is posted to it. */
export class HttpInbox {
  readonly received: Received[] = [];
  readonly #answers: Answer[] = [];
  readonly #server = createServer((request, response) => void this.#take(request, response));

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next requests get these answers and are not kept. */
  answerNext(...answers: readonly Answer[]): void {
    this.#answers.push(...answers);
  }

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const answer = this.#answers.shift();
    if (!answer) this.received.push({ path: request.url ?? '/', headers: request.headers, body });
    // Nothing in it: a broker takes any other body for a reply.
    response.writeHead(answer?.status ?? 204, answer?.headers).end(answer?.body);
  }
}

export async function startInbox(): Promise<HttpInbox> {
  const inbox = new HttpInbox();
  await inbox.start();
  return inbox;
}
