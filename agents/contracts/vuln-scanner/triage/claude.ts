import { type Model, ModelError, type Question, readJson } from './model.ts';

export interface ClaudeOptions {
  readonly key: string;
  readonly model: string;
  /** Of the API. Default: `https://api.anthropic.com`. */
  readonly url?: string;
  /** Told before anything leaves this machine. */
  readonly log: (message: string) => void;
}

const answerTokens = 1024;
const tool = 'verdict';

/** A model in Anthropic's cloud. Sources leave this machine: only made where somebody allowed it, and each question is logged. */
export class ClaudeModel implements Model {
  readonly name: string;
  readonly #options: ClaudeOptions;

  constructor(options: ClaudeOptions) {
    this.name = options.model;
    this.#options = options;
  }

  async ask({ system, user, schema, temperature }: Question): Promise<string> {
    const { key, url = 'https://api.anthropic.com', log } = this.#options;
    log(
      `${system.length + user.length} characters of a contract go to ${new URL(url).host}, model ${this.name}`,
    );
    const response = await fetch(new URL('/v1/messages', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key, 'anthropic-version': '2023-06-01' },
      body: JSON.stringify({
        model: this.name,
        max_tokens: answerTokens,
        temperature,
        system,
        messages: [{ role: 'user', content: user }],
        tools: [{ name: tool, description: 'Takes the verdict.', input_schema: schema }],
        tool_choice: { type: 'tool', name: tool },
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(120_000),
    }).catch((error: Error) => {
      throw new ModelError(`the cloud model cannot be asked: ${error.message}`, { cause: error });
    });
    return inputOf(await readJson(response), response.status);
  }
}

/** What the model gave to the tool. @throws ModelError */
function inputOf(body: unknown, status: number): string {
  const { content, error } = (body ?? {}) as {
    readonly content?: unknown;
    readonly error?: { readonly type?: unknown };
  };
  if (status !== 200) throw new ModelError(`the cloud model answers ${status}: ${String(error?.type)}`);
  const parts = (Array.isArray(content) ? content : []) as {
    readonly type?: unknown;
    readonly input?: unknown;
  }[];
  const used = parts.find(({ type }) => type === 'tool_use');
  if (!used) throw new ModelError('the cloud model gave no verdict');
  return JSON.stringify(used.input);
}
