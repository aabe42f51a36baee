import type { DeliveryPolicy } from './delivery-spec.ts';

/** Longest wait that a timer of Node can hold. */
const longestTimerMs = 2 ** 31 - 1;

/** What an answer's status means for the delivery. */
export type Verdict = 'delivered' | 'retry' | 'undeliverable';

const retriedClientErrors = new Set([404, 408, 409, 429]);

/** The delivery table. `status` undefined: no answer at all (refused, reset, timed out). */
export function verdictOf(status: number | undefined): Verdict {
  if (status === undefined || status >= 500 || retriedClientErrors.has(status)) return 'retry';
  return status >= 200 && status < 300 ? 'delivered' : 'undeliverable';
}

/** Milliseconds before the n-th retry (n from 1). The longer of back-off and a capped Retry-After wins. */
export function retryDelayMs(
  policy: DeliveryPolicy,
  n: number,
  answer: { readonly status?: number; readonly retryAfter?: string },
  now: number,
): number {
  const factor = policy.backoffPolicy === 'linear' ? n : 2 ** n;
  const backoff = policy.backoffDelayMs * factor;
  const asked = answer.status === 429 || answer.status === 503 ? retryAfterMs(answer.retryAfter, now) : 0;
  return Math.min(Math.max(backoff, Math.min(asked, policy.retryAfterMaxMs)), longestTimerMs);
}

/** Milliseconds of a Retry-After header (seconds or a date); 0 when there is none that can be read. */
export function retryAfterMs(header: string | undefined, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
