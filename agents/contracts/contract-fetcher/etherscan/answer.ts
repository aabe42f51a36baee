import { ExplorerError, type ExplorerErrorOptions, type ExplorerProblem } from '../explorer.ts';
import type { JsonAnswer } from '../http-json.ts';

/** What every answer of Etherscan looks like; errors come with status 200 and a text in `result`. */
interface Envelope {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly result?: unknown;
}

/** Etherscan's texts, as they have been seen; the order decides. */
const texts: readonly (readonly [pattern: RegExp, problem: ExplorerProblem])[] = [
  [/daily .*limit|limit .*(per|a) day/i, 'daily-limit'],
  [/rate limit|too many requests/i, 'rate-limited'],
  [/too many invalid api key/i, 'invalid-key'],
  [/api key/i, 'invalid-key'],
  [/not supported for this chain|upgrade your api plan|api pro endpoint/i, 'plan'],
  [/chainid/i, 'unsupported-chain'],
  [/invalid .*(address|parameter|action|module)|missing .*(address|parameter|action|module)/i, 'refused'],
  [/time-?out|timed? ?out|too busy|try again|unexpected error|maintenance|unavailable/i, 'unavailable'],
];

/** `result` of an answer that went well. @throws ExplorerError what its text means */
export function resultOf({ body, status, retryAfter }: JsonAnswer): unknown {
  if (status === 429) throw problem('rate-limited', 'too many requests', { retryAfter });
  if (typeof body !== 'object' || body === null) throw problem('malformed', 'the answer is no object');
  const { status: state, message, result, ...rest } = body as Envelope & { readonly error?: unknown };
  if (rest.error !== undefined) throw nodeError(rest.error);
  if (state === '0' || state === 0) {
    throw textError(typeof result === 'string' && result !== '' ? result : String(message));
  }
  if (status >= 500) throw problem('unavailable', `it answers ${status}`, { retryAfter });
  if (result === undefined) throw problem('malformed', 'the answer has no result');
  return result;
}

/** Of the node behind the explorer, in the form of JSON-RPC. */
function nodeError(error: unknown): ExplorerError {
  const { message } = error as { readonly message?: unknown };
  return problem('refused', `the node behind it says: ${String(message).slice(0, 200)}`);
}

function textError(text: string): ExplorerError {
  const found = texts.find(([pattern]) => pattern.test(text));
  return problem(found?.[1] ?? 'refused', withoutKey(text));
}

/** Some texts quote the key. */
function withoutKey(text: string): string {
  return text.replaceAll(/\b[A-Z0-9]{30,}\b/g, '***').slice(0, 300);
}

function problem(kind: ExplorerProblem, text: string, options?: ExplorerErrorOptions): ExplorerError {
  return new ExplorerError('Etherscan', kind, text, options);
}
