import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The body of a request to `/api/chat`, as Ollama takes it. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly format?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the double says: the text of an answer, or how the server fails. */
export type Reply = string | { readonly status: number; readonly error: string } | { readonly cut: string };

/**
 * A server on loopback that speaks Ollama's protocol: `/api/version`, `/api/tags`, `/api/chat` as one body or as lines,
 * with its errors. It has no model: answers are what the test says, and tell nothing about any model's quality.
 */
export class OllamaDouble {
  readonly requests: ChatRequest[] = [];
  readonly #server: Server;
  readonly #models: readonly string[];
  readonly #reply: (request: ChatRequest, index: number) => Reply;

  constructor(
    reply: (request: ChatRequest, index: number) => Reply,
    models: readonly string[] = ['double:1b'],
  ) {
    this.#reply = reply;
    this.#models = models;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url } = request;
    if (method === 'GET' && url === '/api/version') return send(response, 200, { version: '0.12.0' });
    if (method === 'GET' && url === '/api/tags')
      return send(response, 200, {
        models: this.#models.map((name) => ({ name, model: name, digest: `sha-${name}` })),
      });
    if (method !== 'POST' || url !== '/api/chat') return send(response, 404, { error: 'not found' });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const chat = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
    if (!this.#models.includes(chat.model))
      return send(response, 404, { error: `model '${chat.model}' not found` });
    this.requests.push(chat);
    const reply = this.#reply(chat, this.requests.length - 1);
    if (typeof reply === 'object' && 'status' in reply)
      return send(response, reply.status, { error: reply.error });
    const [content, reason] = typeof reply === 'string' ? [reply, 'stop'] : [reply.cut, 'length'];
    if (chat.stream === false) return send(response, 200, answer(chat.model, content, reason));
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.write(
      `${JSON.stringify({ model: chat.model, message: { role: 'assistant', content }, done: false })}\n`,
    );
    response.end(`${JSON.stringify(answer(chat.model, '', reason))}\n`);
  }
}

function answer(model: string, content: string, reason: string): object {
  return {
    model,
    created_at: new Date(0).toISOString(),
    message: { role: 'assistant', content },
    done: true,
    done_reason: reason,
    total_duration: 1,
    prompt_eval_count: 1,
    eval_count: 1,
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
