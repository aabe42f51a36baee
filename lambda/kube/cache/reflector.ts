import { ApiError, isGone, isInvalid, isNotFound } from '../api-error.ts';
import { Backoff, reflectorBackoff } from '../backoff.ts';
import type { KubeClient, Selection } from '../client.ts';
import { type Clock, sleep, systemClock } from '../clock.ts';
import type { KubeObject } from '../object.ts';
import type { Resource } from '../resource.ts';
import type { WatchEvent } from '../watch-stream.ts';
import type { Listing, Store } from './store.ts';

/** Objects a page of a list. */
const pageSize = 500;

/** A watch is ended by the server after this many seconds and up to as many more. */
const watchSeconds = 300;

/** A watch that ends sooner counts as a failure. */
const shortWatchMs = 1000;

export interface ReflectorOptions<T extends KubeObject> {
  readonly client: KubeClient;
  readonly kind: Resource<T>;
  readonly store: Pick<Store<T>, 'put' | 'remove' | 'startList'> & Partial<Pick<Store<T>, 'expects'>>;
  readonly selection?: Selection;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** Whether the server may not serve the kind, or not yet: the store is then empty. Default: false. */
  readonly mayBeAbsent?: boolean;
  /** Told why a list or watch ended, if not by itself. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Keeps a store equal to the API server: a list, then a watch from its version, for as long as it runs. It goes on from
 * where it was after any failure, and lists again only when the server no longer remembers that version.
 */
export class Reflector<T extends KubeObject> {
  readonly #options: ReflectorOptions<T>;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #backoff: Backoff;
  readonly #synced = Promise.withResolvers<void>();
  #streamsLists = true;
  #version: string | undefined;
  #hasSynced = false;

  constructor(options: ReflectorOptions<T>) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#backoff = new Backoff(reflectorBackoff, this.#clock, this.#random);
  }

  /** Resolves when the store has been filled once. */
  get synced(): Promise<void> {
    return this.#synced.promise;
  }

  get hasSynced(): boolean {
    return this.#hasSynced;
  }

  /** Runs until the signal ends it; never throws. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const startedAt = this.#clock.monotonic();
      try {
        if (this.#version === undefined && !this.#streamsLists) await this.#list(signal);
        await this.#watch(signal);
        if (this.#clock.monotonic() - startedAt >= shortWatchMs) continue;
      } catch (error) {
        if (signal.aborted) return;
        this.#learn(error);
        this.#options.onError?.(error);
      }
      await sleep(this.#clock, this.#backoff.next(), signal);
    }
  }

  /** What an error says about how to go on. */
  #learn(error: unknown): void {
    const streamed = this.#version === undefined && this.#streamsLists;
    if (isNotFound(error) && this.#options.mayBeAbsent) this.#empty();
    else if (isGone(error)) this.#version = undefined;
    else if (streamed && (isInvalid(error) || (error instanceof ApiError && error.status === 400)))
      this.#streamsLists = false;
  }

  async #list(signal: AbortSignal): Promise<void> {
    try {
      await this.#listBy(pageSize, signal);
    } catch (error) {
      // The pages took longer than the server remembers; in one there is nothing to go on from.
      if (!isGone(error)) throw error;
      await this.#listBy(undefined, signal);
    }
  }

  async #listBy(limit: number | undefined, signal: AbortSignal): Promise<void> {
    const { client, kind, selection, store } = this.#options;
    const listing = store.startList(selection?.namespace);
    try {
      let page = await client.list(kind, { ...selection, limit }, { signal });
      for (;;) {
        for (const object of page.items) listing.add(object);
        const { continueFrom } = page;
        if (!continueFrom) break;
        page = await client.list(kind, { ...selection, limit, continueFrom }, { signal });
      }
      this.#version = page.resourceVersion;
    } catch (error) {
      listing.abandon();
      throw error;
    }
    this.#finish(listing);
  }

  async #watch(signal: AbortSignal): Promise<void> {
    const { client, kind, selection, store } = this.#options;
    const timeoutSeconds = Math.round(watchSeconds * (1 + this.#random()));
    const resourceVersion = this.#version;
    const sendInitialEvents = resourceVersion === undefined;
    const knows = (version: string) => store.expects?.(version) ?? false;
    const options = { ...selection, timeoutSeconds, resourceVersion, sendInitialEvents, knows };
    const events = client.watch(kind, options, signal)[Symbol.asyncIterator]();
    if (sendInitialEvents) await this.#receiveInitial(events);
    for (let next = await events.next(); !next.done; next = await events.next()) this.#receive(next.value);
  }

  /** The events up to the bookmark that ends the initial ones are a list. */
  async #receiveInitial(events: AsyncIterator<WatchEvent<T>>): Promise<void> {
    const { selection, store } = this.#options;
    const listing = store.startList(selection?.namespace);
    try {
      for (;;) {
        const { value, done } = await events.next();
        if (done) throw new Error('the watch ended before its initial events did');
        const { type, object } = value;
        if (type === 'BOOKMARK' && endsInitialEvents(object)) {
          this.#version = object.metadata.resourceVersion;
          break;
        }
        if (type === 'DELETED') listing.remove(object);
        else if (type !== 'BOOKMARK') listing.add(object);
      }
    } catch (error) {
      listing.abandon();
      throw error;
    }
    this.#finish(listing);
  }

  #receive({ type, object }: WatchEvent<T>): void {
    const { store } = this.#options;
    if (type === 'DELETED') store.remove(object);
    else if (type !== 'BOOKMARK') store.put(object);
    this.#version = object.metadata.resourceVersion ?? this.#version;
  }

  /** The kind is not served. */
  #empty(): void {
    const { selection, store } = this.#options;
    this.#version = undefined;
    this.#finish(store.startList(selection?.namespace));
  }

  #finish(listing: Listing<T>): void {
    listing.commit(this.#version);
    this.#hasSynced = true;
    this.#synced.resolve();
  }
}

function endsInitialEvents({ metadata }: KubeObject): boolean {
  return metadata.annotations?.['k8s.io/initial-events-end'] === 'true';
}
