import type { DeadLetter } from '../dead-letter.ts';
import type { Event } from '../event.ts';

/** One event for one trigger: what a store keeps until it is settled. */
export interface Publication {
  readonly trigger: string;
  readonly event: Event;
}

/** A publication that the store has handed out. Exactly one of the two methods ends it, by a resolved promise. */
export interface PendingDelivery {
  readonly event: Event;
  /** True once the store has lost it to a broken connection: it comes again, and this copy can no longer be ended. */
  readonly lost: boolean;
  /** Delivered. What the subscriber replied is stored first, or in the same step. */
  settle(replies?: readonly Publication[]): Promise<void>;
  /** Given up: kept as a dead letter, with these extensions on the event. */
  bury(event: Event): Promise<void>;
}

/** Stops the flow of deliveries. What was handed out and not ended comes again to the next consumer. */
export interface Consumer {
  close(): Promise<void>;
}

/** Which dead letters are meant: all that match every given field. */
export interface Selection {
  readonly ids?: readonly string[];
  readonly triggers?: readonly string[];
}

export interface DeadLetters {
  /** Oldest first. */
  list(selection: Selection, limit: number): Promise<readonly DeadLetter[]>;
  /** Puts them back before their trigger as if new, without the error extensions. Returns how many. */
  redrive(selection: Selection): Promise<number>;
  purge(selection: Selection): Promise<number>;
}

export interface StoreStatus {
  readonly kind: string;
  /** Deliveries that wait or are under way, and dead letters. */
  readonly pending: number;
  readonly deadLetters: number;
  /** Size against the bound, where the store can tell. */
  readonly bytes?: number;
  readonly maxBytes?: number;
  /** Durable writes to disk, where the store makes them itself. */
  readonly commits?: number;
  readonly commitSeconds?: number;
}

/** Durable queues, one a trigger. Everything is at least once: after a crash, what was not ended comes again. */
export interface Store {
  /** Must know a trigger before anything is published for it. */
  addTrigger(trigger: string): Promise<void>;
  /** Forgets what waits for it; its dead letters stay. */
  removeTrigger(trigger: string): Promise<void>;
  /** Durable when it resolves. @throws StoreFullError, StoreUnavailableError */
  publish(publications: readonly Publication[]): Promise<void>;
  /** Hands out in order of publication, at most `window` that are not ended. One consumer a trigger. */
  consume(
    trigger: string,
    window: number,
    onDelivery: (delivery: PendingDelivery) => void,
  ): Promise<Consumer>;
  readonly deadLetters: DeadLetters;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}

/** The bound is reached: the sender should come again later. */
export class StoreFullError extends Error {
  constructor(detail: string) {
    super(`the store is full: ${detail}`);
    this.name = 'StoreFullError';
  }
}

/** The store does not answer now: the sender should come again later. */
export class StoreUnavailableError extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(`the store is not available: ${detail}`, options);
    this.name = 'StoreUnavailableError';
  }
}
