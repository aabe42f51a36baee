import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../events/index.ts';
import { eventName } from '../activity.ts';
import type { Event } from '../event.ts';
import type { Router } from '../router.ts';
import { type Store, StoreFullError, StoreUnavailableError } from '../stores/store.ts';
import { BodyTooLargeError, readBody } from './body.ts';
import { readEvent } from './read-event.ts';
import { failure, type Reply } from './reply.ts';

/** The event and the replies before it have passed through the broker too often. */
export class HopLimitError extends Error {
  constructor() {
    super('knativebrokerttl has no hops left: replies go in a circle');
    this.name = 'HopLimitError';
  }
}

/** Takes events into the store. */
export class Ingress {
  readonly #store: Store;
  readonly #router: Router;
  readonly #maxBodyBytes: number;

  constructor(store: Store, router: Router, maxBodyBytes: number) {
    this.#store = store;
    this.#router = router;
    this.#maxBodyBytes = maxBodyBytes;
  }

  /** @throws HopLimitError, StoreFullError, StoreUnavailableError */
  async publish(event: Event): Promise<readonly string[]> {
    const publications = this.#router.route(event);
    if (!publications) throw new HopLimitError();
    await this.#store.publish(publications);
    const triggers = publications.map(({ trigger }) => trigger);
    this.#router.activity.record({ kind: 'accepted', event: eventName(event.attributes), triggers });
    return triggers;
  }

  async handle(request: IncomingMessage): Promise<Reply> {
    if (request.method !== 'POST') {
      return failure(405, 'MethodNotAllowed', 'events are sent by POST', { allow: 'POST' });
    }
    try {
      const body = await readBody(request, this.#maxBodyBytes);
      await this.publish(readEvent(request, body));
      return { status: 202 };
    } catch (error) {
      return refusal(error);
    }
  }
}

function refusal(error: unknown): Reply {
  if (error instanceof Refusal) return failure(error.status, error.reason, error.message);
  if (error instanceof HopLimitError) return failure(400, 'HopLimit', error.message);
  if (error instanceof BodyTooLargeError) return failure(413, 'PayloadTooLarge', error.message);
  const retry = { 'retry-after': '1' };
  if (error instanceof StoreFullError) return failure(503, 'StoreFull', error.message, retry);
  if (error instanceof StoreUnavailableError) return failure(503, 'StoreUnavailable', error.message, retry);
  throw error;
}
