import { createHmac } from 'node:crypto';
import type { Channel, Notice } from '../channel.ts';
import { postText } from '../post.ts';

export interface WebhookOptions {
  readonly url: string;
  /** Key of the signature, shared with the receiver. */
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A receiver of JSON, signed as standardwebhooks.com says, so that it can tell who sent it and that it is no repetition. */
export class Webhook implements Channel {
  readonly #options: WebhookOptions;

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  async send({ id, alerts }: Notice): Promise<void> {
    const { url, secret, now = Date.now } = this.#options;
    const body = JSON.stringify({ type: 'contracts.alert', id, alerts });
    const timestamp = String(Math.floor(now() / 1000));
    await postText('the webhook', url, body, {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature(secret, id, timestamp, body)}`,
    });
  }
}

/** HMAC-SHA256 in base64 over id, timestamp and body. */
export function signature(secret: string, id: string, timestamp: string, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret;
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
}
