import type { KubeClient } from '../client.ts';
import { type Clock, systemClock } from '../clock.ts';
import { microTimestamp } from '../election/lease.ts';
import { RateLimiter } from '../rate-limiter.ts';
import { type Event, eventName, events, type Occurrence, referenceTo } from './event.ts';

/** Longest note that the API takes. */
const maxNote = 1024;

/** The same within this time is one event with a count. */
const seriesMs = 6 * 60_000;

/** What a recorder remembers and what it may send, at most. */
const limits = { series: 4096, waiting: 1000, perObject: { perSecond: 1 / 300, burst: 25 } };

export interface RecorderOptions {
  readonly client: KubeClient;
  /** Such as `lambda.knative.io/operator`. */
  readonly controller: string;
  /** Which of its processes. */
  readonly instance: string;
  readonly clock?: Clock;
  readonly onError?: (error: unknown) => void;
}

interface Series {
  readonly event: Event;
  count: number;
  lastAt: number;
}

/** Writes events, one after the other, and makes nobody wait; an event that cannot be written is dropped. */
export class Recorder {
  readonly #options: RecorderOptions;
  readonly #clock: Clock;
  readonly #series = new Map<string, Series>();
  readonly #budgets = new Map<string, RateLimiter>();
  #line: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** The same thing again within six minutes only counts up; more than 25 at once about one object are dropped. */
  record(occurrence: Occurrence): void {
    const { metadata } = occurrence.regarding;
    if (!this.#mayTell(metadata.uid ?? metadata.name) || this.#waiting >= limits.waiting) return;
    this.#waiting += 1;
    this.#line = this.#line
      .then(() => this.#write(occurrence))
      .catch((error: unknown) => {
        this.#options.onError?.(error);
      })
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  /** Resolves when all that was recorded until now is written or dropped. */
  flush(): Promise<void> {
    return this.#line;
  }

  #mayTell(object: string): boolean {
    const budget = this.#budgets.get(object) ?? new RateLimiter(limits.perObject, this.#clock);
    remember(this.#budgets, object, budget);
    return budget.tryTake();
  }

  async #write(occurrence: Occurrence): Promise<void> {
    const { client } = this.#options;
    const { regarding, type, action, reason, note } = occurrence;
    const key = [regarding.metadata.uid, type, action, reason, note].join('\0');
    const now = this.#clock.now();
    const known = this.#series.get(key);
    if (!known || Math.abs(now - known.lastAt) > seriesMs) {
      const event = await client.create(events, this.#event(occurrence, now));
      remember(this.#series, key, { event, count: 1, lastAt: now });
      return;
    }
    known.count += 1;
    known.lastAt = now;
    const series = { count: known.count, lastObservedTime: microTimestamp(now) };
    const { namespace, name } = known.event.metadata;
    await client.mergePatch(events, { namespace, name }, { series });
  }

  #event({ regarding, type, action, reason, note }: Occurrence, now: number): Event {
    const { controller, instance } = this.#options;
    const { apiVersion, kind } = events;
    const { namespace = 'default', name, uid = '' } = regarding.metadata;
    const eventTime = microTimestamp(now);
    const parts = [uid, type, action, reason, note, eventTime, instance];
    return {
      apiVersion,
      kind,
      metadata: { namespace, name: eventName(name, ...parts) },
      eventTime,
      reportingController: controller,
      reportingInstance: instance,
      action,
      reason,
      regarding: referenceTo(regarding),
      note: note.length > maxNote ? `${note.slice(0, maxNote - 1)}…` : note,
      type,
    };
  }
}

/** The oldest entry makes room. */
function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= limits.series) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
