import { ExplorerError } from './explorer.ts';

/** An answer over HTTP whose body is JSON. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Seconds, when the server says how long to wait. */
  readonly retryAfter?: number;
}

/** Asks a server. */
export type AskJson = (url: URL, init?: RequestInit) => Promise<JsonAnswer>;

/** Larger than the largest source that explorers take, which is some megabytes. */
const largestBytes = 32 * 2 ** 20;
const patienceMs = 20_000;

/**
 * @param explorer for messages; the URL is never in them, it may have a key
 * @throws ExplorerError when there is no answer, or no JSON in it
 */
export async function askJson(explorer: string, url: URL, init: RequestInit = {}): Promise<JsonAnswer> {
  let text: string;
  let answer: Response;
  try {
    answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    text = await textOf(answer, explorer);
  } catch (error) {
    if (error instanceof ExplorerError) throw error;
    const why =
      error instanceof Error && error.name === 'TimeoutError'
        ? 'it does not answer in time'
        : 'it cannot be reached';
    throw new ExplorerError(explorer, 'unavailable', why, { cause: error });
  }
  const seconds = Number(answer.headers.get('retry-after') ?? 'none');
  return {
    status: answer.status,
    body: parse(text, answer.status, explorer),
    retryAfter: seconds >= 0 ? seconds : undefined,
  };
}

async function textOf(answer: Response, explorer: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > largestBytes) {
      throw new ExplorerError(explorer, 'malformed', `its answer is larger than ${largestBytes} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** A gateway's page in front of the server is a server that cannot be reached. */
function parse(text: string, status: number, explorer: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (status === 429) return undefined;
    throw new ExplorerError(explorer, 'unavailable', `it answers ${status} with a text that is not JSON`, {
      cause: error,
    });
  }
}
