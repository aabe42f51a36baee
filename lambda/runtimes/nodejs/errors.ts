import type { OutgoingHttpHeaders } from 'node:http';

/** Thrown by a handler: this event can never be processed, so nobody should send it again. Answers 400. */
export class BadEventError extends Error {
  override readonly name: string = 'BadEventError';
}

/** Thrown by a handler: this event may well be processed later, and the sender may read why not now. Answers 500. */
export class RetryableError extends Error {
  override readonly name: string = 'RetryableError';
}

const statuses = {
  BadEvent: 400,
  MethodNotAllowed: 405,
  InProgress: 409,
  PayloadTooLarge: 413,
  UnsupportedBatch: 415,
  UnsupportedFormat: 415,
  UnsupportedEncoding: 415,
  HandlerError: 500,
  HandlerTimeout: 500,
  Overloaded: 503,
  LoopDetected: 508,
  NotReady: 503,
  Draining: 503,
  IdempotencyUnavailable: 503,
} as const;

/** Why a request was not served: `error` in the answer's body and `result` in the metrics. */
export type Reason = keyof typeof statuses;

/** An answer that says why not. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }

  get status(): number {
    return statuses[this.reason];
  }

  get headers(): OutgoingHttpHeaders {
    const again = this.status === 503 || this.status === 409 ? { 'retry-after': '1' } : undefined;
    const allow = this.reason === 'MethodNotAllowed' ? { allow: 'POST' } : undefined;
    return { 'content-type': 'application/json', ...again, ...allow };
  }
}

/**
 * What a thrown value means to the sender. Errors of authors are known by their name: the function may have been
 * packaged with another copy of these classes.
 */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const { name = 'Error', message = '' } = thrown instanceof Error ? thrown : { name: typeof thrown };
  if (name === 'BadEventError') return new Refusal('BadEvent', message || name, { cause: thrown });
  const shown = name === 'RetryableError' ? message || name : name;
  return new Refusal('HandlerError', shown, { cause: thrown });
}
