import { createHash, randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import { Refusal } from './errors.ts';
import { type Claim, type Done, type Idempotency, isTooLarge } from './idempotency.ts';
import { RespClient } from './resp-client.ts';

/** Deletes a key when it still has the value that the process gave it. */
const forget = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0";

/** Remembers in a Redis, for all processes of a function; the contract has the keys and values. */
export class RedisIdempotency implements Idempotency {
  readonly #redis: RespClient;
  readonly #options: { readonly functionName: string; readonly leaseMs: number; readonly ttlMs: number };

  /**
   * @param options `leaseMs`: after how long the event of a process that died may be run by another;
   *   `ttlMs`: how long an event that is done is remembered
   */
  constructor(url: string, options: { functionName: string; leaseMs: number; ttlMs: number }) {
    this.#redis = new RespClient(url);
    this.#options = options;
  }

  async claim(source: string, id: string): Promise<Claim | Done | 'busy'> {
    const hash = createHash('sha256').update(`${source}\n${id}`).digest('hex');
    const key = `function:${this.#options.functionName}:${hash}`;
    try {
      return await this.#claim(key);
    } catch (cause) {
      throw new Refusal('IdempotencyUnavailable', `Redis: ${(cause as Error).message}`, { cause });
    }
  }

  async #claim(key: string): Promise<Claim | Done | 'busy'> {
    const { leaseMs, ttlMs } = this.#options;
    const token = `p:${randomUUID()}`;
    if ((await this.#redis.command('SET', key, token, 'NX', 'PX', leaseMs)) === null) {
      const value = await this.#redis.command('GET', key);
      return String(value).startsWith('d') ? { reply: parse(String(value).slice(1)) } : 'busy';
    }
    const release = async (): Promise<void> => {
      await this.#redis.command('EVAL', forget, 1, key, token);
    };
    return {
      done: async (reply) => {
        if (isTooLarge(reply)) await release();
        else await this.#redis.command('SET', key, `d${stringify(reply)}`, 'PX', ttlMs);
      },
      release,
    };
  }

  close(): void {
    this.#redis.close();
  }
}

function stringify(reply: Answer | undefined): string {
  if (!reply) return '';
  const { headers, body } = reply;
  return JSON.stringify({ headers, body: Buffer.from(body as Uint8Array).toString('base64') });
}

function parse(text: string): Answer | undefined {
  if (text === '') return undefined;
  const { headers, body } = JSON.parse(text) as {
    readonly headers: OutgoingHttpHeaders;
    readonly body: string;
  };
  return { status: 200, headers, body: Buffer.from(body, 'base64') };
}
