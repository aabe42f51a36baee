import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What `/api/chat` is asked, as far as a test looks at it. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly format?: unknown;
  readonly options?: Readonly<Record<string, number>>;
}

/** What it answers next: a text of the model, or an error of the server. */
export type ChatAnswer =
  | { readonly content: string; readonly doneReason?: 'stop' | 'length' }
  | { readonly status: number; readonly error: string };

/** Ollama's `/api/chat`, `/api/tags` and `/api/version`, with answers that a test has written. */
export class OllamaStandIn {
  readonly asked: ChatRequest[] = [];
  readonly #models: readonly string[];
  readonly #answers: ChatAnswer[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(models: readonly string[]) {
    this.#models = models;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  answerNext(...answers: readonly ChatAnswer[]): void {
    this.#answers.push(...answers);
  }

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url } = request;
    if (url === '/api/version') return send(response, 200, { version: '0.12.0' });
    if (url === '/api/tags')
      return send(response, 200, { models: this.#models.map((name) => ({ name, model: name })) });
    if (url !== '/api/chat' || request.method !== 'POST') return send(response, 404, { error: 'not found' });
    const asked = JSON.parse(await text(request)) as ChatRequest;
    this.asked.push(asked);
    if (!this.#models.includes(asked.model))
      return send(response, 404, { error: `model '${asked.model}' not found` });
    const answer = this.#answers.shift() ?? { content: '' };
    if ('error' in answer) return send(response, answer.status, { error: answer.error });
    const { content, doneReason = 'stop' } = answer;
    const { model } = asked;
    if (asked.stream === false) return send(response, 200, chunk(model, content, doneReason));
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (const character of content) response.write(`${JSON.stringify(chunk(model, character))}\n`);
    response.end(`${JSON.stringify(chunk(model, '', doneReason))}\n`);
  }
}

function chunk(model: string, content: string, doneReason?: string): object {
  const made = { model, created_at: new Date(0).toISOString(), message: { role: 'assistant', content } };
  return doneReason === undefined
    ? { ...made, done: false }
    : { ...made, done: true, done_reason: doneReason };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

export async function startOllama(models: readonly string[]): Promise<OllamaStandIn> {
  const ollama = new OllamaStandIn(models);
  await ollama.start();
  return ollama;
}
