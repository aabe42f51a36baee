import { RetryableError } from '@homelab/runtime-nodejs';
import type { EventName } from '../events/event-types.ts';
import type { Message } from '../events/message.ts';

const patienceMs = 10_000;

/** Where events of a function go that are no reply. */
export interface Publisher {
  /** Durable when it resolves. @throws RetryableError when the broker does not take it */
  publish<Name extends EventName>(message: Message<Name>, traceparent?: string): Promise<void>;
}

/** @param url of a broker's ingress @param source of the events */
export function brokerPublisher(url: string, source: string): Publisher {
  return {
    publish: async (message, traceparent) => {
      const body = JSON.stringify({ ...message, source, ...(traceparent && { traceparent }) });
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body,
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        throw new RetryableError('the broker cannot be reached', { cause: error });
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new RetryableError(`the broker answers ${answer.status}`);
    },
  };
}
