import { FunctionError } from './function-error.ts';
import { isJsonEvent, type JsonEvent, structuredType } from './json-event.ts';

/** What came back, whatever it was. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a function answered to an event. */
export interface EventAnswer {
  readonly status: number;
  readonly reply?: JsonEvent;
  /** The event had been processed before. */
  readonly duplicate?: true;
  /** Why not. */
  readonly error?: { readonly reason: string; readonly message: string };
}

export interface HttpMessage {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Buffer;
}

/** Sends one request to somebody known, and gives what came back. */
export type Caller = (message: HttpMessage) => Promise<Answer>;

/**
 * Sends one request.
 * @param hint what to do when nobody answers
 * @throws FunctionError when nobody answers at the URL
 */
export async function send(
  base: string,
  { method, path, headers, body }: HttpMessage,
  hint = 'start the function by homelab lambda dev',
): Promise<Answer> {
  const url = new URL(path, base);
  try {
    const answer = await fetch(url, {
      method,
      headers: [...headers] as [string, string][],
      body: body && new Uint8Array(body),
      redirect: 'manual',
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  } catch (error) {
    const { cause, message } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new FunctionError(`nothing answers at ${url.origin} (${why}): ${hint}`);
  }
}

/** Sends an event and asks for the reply. @throws FunctionError when nobody answers */
export async function sendEvent(base: string, event: JsonEvent): Promise<EventAnswer> {
  return eventAnswer(await send(base, eventMessage(event)));
}

/** The request that brings an event and asks for the reply. */
export function eventMessage(event: JsonEvent): HttpMessage {
  return {
    method: 'POST',
    path: '/',
    headers: [
      ['content-type', structuredType],
      ['accept', structuredType],
      ['prefer', 'reply'],
    ],
    body: Buffer.from(JSON.stringify(event)),
  };
}

/** What an answer to an event says. */
export function eventAnswer({ status, headers, body }: Answer): EventAnswer {
  const value = parseJson(body);
  const duplicate = headers['function-duplicate'] === 'true' ? { duplicate: true as const } : {};
  if (status < 300) return { status, ...duplicate, ...(isJsonEvent(value) ? { reply: value } : {}) };
  const { error = 'Failed', message = body.toString('utf8') } = (value ?? {}) as {
    error?: string;
    message?: string;
  };
  return { status, error: { reason: error, message } };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
