import type { Alert } from './alert.ts';

/** One thing that a channel is told: an alert, or several that were gathered. */
export interface Notice {
  /** The same for every try: whoever can tell a repetition by it, may. */
  readonly id: string;
  readonly alerts: readonly Alert[];
}

/** Somebody who can be told. */
export interface Channel {
  /** Resolves when it has been taken. @throws DeliveryError */
  send(notice: Notice): Promise<void>;
}

export interface DeliveryErrorOptions extends ErrorOptions {
  /** Whether the same notice may be taken later. */
  readonly transient: boolean;
  /** Seconds, when the channel says how long to wait: it is not broken then, only busy. */
  readonly retryAfter?: number;
}

/** A channel has not taken a notice. No secret is in the message. */
export class DeliveryError extends Error {
  override readonly name: string = 'DeliveryError';
  readonly transient: boolean;
  readonly retryAfter: number | undefined;

  constructor(message: string, { transient, retryAfter, ...options }: DeliveryErrorOptions) {
    super(message, options);
    this.transient = transient;
    this.retryAfter = retryAfter;
  }
}
