import { ActivityLog } from './activity.ts';
import { Dispatcher } from './dispatcher.ts';
import type { Event } from './event.ts';
import { compileTriggerFilter, type Predicate } from './filters/filter.ts';
import { spendHop } from './hops.ts';
import type { Consumer, Publication, Store } from './stores/store.ts';
import { defaultConcurrency, type Trigger } from './trigger.ts';

interface Route {
  readonly trigger: Trigger;
  readonly matches: Predicate;
  readonly dispatcher: Dispatcher;
  readonly consumer: Consumer;
}

/** Deliveries handed out for one request slot, so that others go on while some wait for their next attempt. */
const windowPerSlot = 10;

/** Which triggers there are, and who gets an event. */
export class Router {
  readonly activity = new ActivityLog();
  readonly #store: Store;
  readonly #maxHops: number;
  readonly #graceMs: number;
  readonly #routes = new Map<string, Route>();
  #change: Promise<void> = Promise.resolve();

  constructor(store: Store, maxHops: number, graceMs: number) {
    this.#store = store;
    this.#maxHops = maxHops;
    this.#graceMs = graceMs;
  }

  get triggers(): readonly Trigger[] {
    return [...this.#routes.values()].map(({ trigger }) => trigger);
  }

  /** Makes these the only triggers. What waits for one that is gone is forgotten; for a changed one it stays. */
  setTriggers(triggers: readonly Trigger[]): Promise<void> {
    const change = this.#change.then(() => this.#apply(triggers));
    this.#change = change.catch(() => {});
    return change;
  }

  /** One publication for each trigger that an event passes; undefined when it has no hops left. */
  route(event: Event): readonly Publication[] | undefined {
    const carried = spendHop(event, this.#maxHops);
    if (!carried) return undefined;
    const publications: Publication[] = [];
    for (const [trigger, { matches }] of this.#routes) {
      if (matches(event.attributes)) publications.push({ trigger, event: carried });
    }
    return publications;
  }

  /** Ends what is under way, within the grace; the rest stays in the store. */
  async stop(): Promise<void> {
    await this.#change;
    await Promise.all([...this.#routes.values()].map((route) => this.#close(route)));
  }

  async #apply(triggers: readonly Trigger[]): Promise<void> {
    const wanted = new Map(triggers.map((trigger) => [trigger.name, trigger]));
    for (const [name, route] of this.#routes) {
      const next = wanted.get(name);
      if (next && JSON.stringify(next) === JSON.stringify(route.trigger)) wanted.delete(name);
      else if (!next) await this.#remove(name, route);
    }
    for (const trigger of wanted.values()) await this.#put(trigger);
  }

  async #remove(name: string, route: Route): Promise<void> {
    this.#routes.delete(name);
    await this.#close(route);
    await this.#store.removeTrigger(name);
  }

  /** A changed trigger goes on taking events while its dispatcher is replaced. */
  async #put(trigger: Trigger): Promise<void> {
    const old = this.#routes.get(trigger.name);
    if (old) await this.#close(old);
    await this.#store.addTrigger(trigger.name);
    const route = (reply: Event) => this.route(reply);
    const dispatcher = new Dispatcher(trigger, { route, activity: this.activity });
    const window = (trigger.concurrency ?? defaultConcurrency) * windowPerSlot;
    const consumer = await this.#store.consume(trigger.name, window, (delivery) =>
      dispatcher.accept(delivery),
    );
    const matches = compileTriggerFilter(trigger.filters, trigger.filter?.attributes);
    this.#routes.set(trigger.name, { trigger, matches, dispatcher, consumer });
  }

  async #close({ dispatcher, consumer }: Route): Promise<void> {
    await dispatcher.stop(this.#graceMs);
    await consumer.close();
  }
}
