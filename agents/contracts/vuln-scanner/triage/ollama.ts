import { setTimeout as pause } from 'node:timers/promises';
import { type Model, ModelError, type Question, readJson } from './model.ts';

export interface OllamaOptions {
  /** Of the server. Default: `http://127.0.0.1:11434`. */
  readonly url?: string;
  /** As `ollama list` names it. */
  readonly model: string;
  /** Until an answer is given up. Default: 120. */
  readonly seconds?: number;
  /** Of question and answer together; Ollama's own default is less than most contracts. Default: 16,384. */
  readonly contextTokens?: number;
  /** Before a busy server is asked again, doubled each time. Default: 1,000. */
  readonly pauseMilliseconds?: number;
}

const answerTokens = 1024;
const attempts = 3;

/** A model of an Ollama server, by its own protocol and structured outputs. */
export class OllamaModel implements Model {
  readonly name: string;
  version = '';
  readonly #options: OllamaOptions;
  readonly #url: string;

  constructor(options: OllamaOptions) {
    this.#options = options;
    this.#url = options.url ?? 'http://127.0.0.1:11434';
    this.name = options.model;
  }

  /**
   * The server's digest of the model: equal digests, equal weights.
   * @throws ModelError where there is no server, or it has no such model.
   */
  async digest(): Promise<string> {
    const { models } = (await this.#call('/api/tags', undefined)) as { readonly models?: unknown };
    const known = (Array.isArray(models) ? models : []) as {
      readonly name?: unknown;
      readonly digest?: unknown;
    }[];
    const found = known.find(({ name }) => name === this.name || name === `${this.name}:latest`);
    if (!found) throw new ModelError(`the server has no model ${this.name}: ollama pull ${this.name}`);
    return String(found.digest);
  }

  async ask(question: Question): Promise<string> {
    const { contextTokens = 16_384 } = this.#options;
    const { message, done_reason: reason } = (await this.#call('/api/chat', {
      model: this.name,
      messages: messagesOf(question),
      stream: false,
      format: question.schema,
      think: false,
      // Too long a question is refused instead of losing its beginning.
      truncate: false,
      shift: false,
      options: {
        temperature: question.temperature,
        seed: question.seed,
        num_ctx: contextTokens,
        num_predict: answerTokens,
      },
    })) as { readonly message?: { readonly content?: unknown }; readonly done_reason?: unknown };
    if (typeof message?.content !== 'string' || reason !== 'stop')
      throw new ModelError('the model did not come to an end');
    return message.content;
  }

  async #call(path: string, body: object | undefined): Promise<object> {
    const { seconds = 120, pauseMilliseconds = 1000 } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(new URL(path, this.#url), {
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
        headers: { 'content-type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(seconds * 1000),
      }).catch((error: Error) => {
        throw new ModelError(`the model at ${this.#url} cannot be asked: ${error.message}`, { cause: error });
      });
      const answer = ((await readJson(response)) ?? {}) as { readonly error?: unknown };
      if (response.ok && answer.error === undefined) return answer;
      const busy = response.status === 503 || response.status === 429;
      if (!busy || attempt === attempts)
        throw new ModelError(`the model answers ${response.status}: ${String(answer.error).slice(0, 200)}`);
      await pause(pauseMilliseconds * 2 ** (attempt - 1));
    }
  }
}

/** The schema stands in the question as well: models that only see the grammar answer worse. */
function messagesOf({ system, user, schema }: Question): object[] {
  return [
    { role: 'system', content: `${system}\nAnswer with JSON of this schema: ${JSON.stringify(schema)}` },
    { role: 'user', content: user },
  ];
}
