import { DeliveryError } from './channel.ts';

const patienceMs = 15_000;

/**
 * Posts JSON. @param url may be a secret, as those of Slack and Discord are
 * @throws DeliveryError
 */
export async function postJson(
  channel: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await postText(channel, url, JSON.stringify(body), headers);
}

/** Posts a text that is JSON already. @throws DeliveryError */
export async function postText(
  channel: string,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => {
    // Without its cause: the error of fetch names the URL.
    throw new DeliveryError(`${channel} cannot be reached`, { transient: true });
  });
  const text = (await answer.text().catch(() => '')).slice(0, 2000);
  if (answer.ok) return;
  const { status } = answer;
  const retryAfter = status === 429 || status === 503 ? secondsOf(answer.headers, text) : undefined;
  const transient = status === 408 || status === 425 || status === 429 || status >= 500;
  throw new DeliveryError(`${channel} answers ${status}`, { transient, retryAfter });
}

/** In the header; Telegram has it in `parameters.retry_after`, Discord in `retry_after` with fractions. */
function secondsOf(headers: Headers, text: string): number | undefined {
  const seconds = [headers.get('retry-after'), fromBody(text)]
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map(Number)
    .filter((value) => value >= 0);
  return seconds.length > 0 ? Math.max(...seconds) : undefined;
}

function fromBody(text: string): unknown {
  try {
    const { retry_after, parameters } = JSON.parse(text) as {
      readonly retry_after?: unknown;
      readonly parameters?: { readonly retry_after?: unknown };
    };
    return retry_after ?? parameters?.retry_after;
  } catch {
    return undefined;
  }
}
