import type { Answer } from './answer.ts';

/** An event that this process may run: it must say how that ended. */
export interface Claim {
  /** Remembers the event, with the reply that it got. */
  done(reply: Answer | undefined): void | Promise<void>;
  /** Forgets the event. */
  release(): void | Promise<void>;
}

/** An event that was run before. */
export interface Done {
  readonly reply: Answer | undefined;
}

/** Remembers events by source and id. */
export interface Idempotency {
  /** `busy`: somebody runs the event now. @throws Refusal `IdempotencyUnavailable` */
  claim(source: string, id: string): Claim | Done | 'busy' | Promise<Claim | Done | 'busy'>;
  close(): void;
}

/** Replies of more bytes are not kept, nor are their events. */
export const maxReplyBytes = 65_536;

/** Half of what is remembered at most: two generations are kept, and the older one goes as a whole. */
const generation = { events: 50_000, replyBytes: 32 << 20 };

/** Whether a reply is too large to be kept. */
export function isTooLarge(reply: Answer | undefined): boolean {
  return Buffer.byteLength(reply?.body ?? '') > maxReplyBytes;
}

interface Entry extends Done {
  readonly expiry: number;
}

/** What is known of an event: it runs, or until when it is remembered, with its reply if it has one. */
type State = 'busy' | number | Entry;

/** Remembers in this process; the oldest events go first. */
export class MemoryIdempotency implements Idempotency {
  readonly #ttlMs: number;
  readonly #limits: typeof generation;
  #young = new Map<string, State>();
  #old = new Map<string, State>();
  #youngBytes = 0;

  constructor(ttlMs: number, limits = generation) {
    this.#ttlMs = ttlMs;
    this.#limits = limits;
  }

  claim(source: string, id: string): Claim | Done | 'busy' {
    const key = `${source}\n${id}`;
    const state = this.#young.get(key) ?? this.#old.get(key);
    if (state === 'busy') return state;
    if (state !== undefined) {
      const { expiry, reply } = typeof state === 'number' ? { expiry: state, reply: undefined } : state;
      if (expiry > Date.now()) return { reply };
    }
    this.#young.set(key, 'busy');
    return new MemoryClaim(this, key);
  }

  done(key: string, reply: Answer | undefined): void {
    if (isTooLarge(reply)) {
      this.release(key);
      return;
    }
    const expiry = Date.now() + this.#ttlMs;
    this.#young.set(key, reply ? { expiry, reply } : expiry);
    if (reply) this.#youngBytes += Buffer.byteLength(reply.body);
    if (this.#young.size >= this.#limits.events || this.#youngBytes >= this.#limits.replyBytes) this.#age();
  }

  release(key: string): void {
    this.#young.delete(key);
  }

  /** Begins a new generation, with the events that run. */
  #age(): void {
    this.#old = this.#young;
    this.#young = new Map([...this.#old].filter(([, state]) => state === 'busy'));
    this.#youngBytes = 0;
  }

  close(): void {}
}

class MemoryClaim implements Claim {
  readonly #memory: MemoryIdempotency;
  readonly #key: string;

  constructor(memory: MemoryIdempotency, key: string) {
    this.#memory = memory;
    this.#key = key;
  }

  done(reply: Answer | undefined): void {
    this.#memory.done(this.#key, reply);
  }

  release(): void {
    this.#memory.release(this.#key);
  }
}
