import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** As client-go does. */
const tries = 10;

/** What of an answer says whether to come back. */
type Answer = Pick<IncomingMessage, 'statusCode' | 'headers' | 'resume'>;

/**
 * Asks again, after the seconds that the answer names, while it is 429: the API server has too much to do, or reads the
 * objects of a new kind. Gives the last answer.
 */
export async function whileTooMany<T extends Answer>(
  ask: () => Promise<T>,
  wait: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<T> {
  let answer = await ask();
  for (let asked = 1; asked < tries; asked++) {
    const seconds = Number(answer.headers['retry-after']);
    if (answer.statusCode !== 429 || !(seconds >= 0)) break;
    answer.resume();
    await wait(seconds * 1000);
    answer = await ask();
  }
  return answer;
}
