import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ActivityLog, eventName } from './activity.ts';
import { withFailure } from './dead-letter.ts';
import { type DeliveryPolicy, resolveDelivery } from './delivery-spec.ts';
import type { Event } from './event.ts';
import { inheritHops } from './hops.ts';
import { type Answer, Subscriber } from './http/subscriber.ts';
import { Lanes } from './lanes.ts';
import { retryDelayMs, verdictOf } from './retry-policy.ts';
import type { PendingDelivery, Publication } from './stores/store.ts';
import { defaultConcurrency, type Trigger } from './trigger.ts';

export interface DispatcherPorts {
  /** Who gets a reply; undefined when the event has no hops left. */
  readonly route: (reply: Event) => readonly Publication[] | undefined;
  readonly activity: ActivityLog;
}

interface Job {
  readonly delivery: PendingDelivery;
  readonly key: string | undefined;
  /** Attempts made, at the sink once there is a letter. */
  attempt: number;
  /** The event with its error extensions, once the subscriber is given up. */
  letter?: Event;
}

/** Between two tries to tell a store that does not take it that a delivery has ended. */
const storeRetryMs = 500;

/** Delivers the events of one trigger. An event that waits for its next attempt holds no request slot. */
export class Dispatcher {
  readonly #trigger: Trigger;
  readonly #policy: DeliveryPolicy;
  readonly #ports: DispatcherPorts;
  readonly #subscriber: Subscriber;
  readonly #sink: Subscriber | undefined;
  readonly #lanes = new Lanes<Job>();
  readonly #ready: Job[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(trigger: Trigger, ports: DispatcherPorts) {
    this.#trigger = trigger;
    this.#policy = resolveDelivery(trigger.delivery);
    this.#ports = ports;
    this.#subscriber = new Subscriber(trigger.subscriber);
    this.#sink = this.#policy.deadLetterSink ? new Subscriber(this.#policy.deadLetterSink) : undefined;
    setMaxListeners(0, this.#stop.signal);
  }

  accept(delivery: PendingDelivery): void {
    const { orderBy } = this.#trigger;
    const key = orderBy === undefined ? undefined : delivery.event.attributes[orderBy];
    const job = { delivery, key, attempt: 0 };
    if (this.#lanes.enter(key, job)) this.#enqueue(job);
  }

  /** Begins nothing new and waits for the requests under way, `graceMs` at most. The store still has the rest. */
  async stop(graceMs: number): Promise<void> {
    this.#stop.abort();
    const breakOff = setTimeout(() => this.#close(), graceMs);
    await Promise.all(this.#underWay);
    clearTimeout(breakOff);
    this.#close();
  }

  get #stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  #close(): void {
    this.#subscriber.close();
    this.#sink?.close();
  }

  #enqueue(job: Job): void {
    this.#ready.push(job);
    this.#pump();
  }

  #pump(): void {
    const slots = this.#trigger.concurrency ?? defaultConcurrency;
    while (!this.#stopped && this.#underWay.size < slots) {
      const job = this.#ready.shift();
      if (!job) return;
      const run = this.#attempt(job).finally(() => {
        this.#underWay.delete(run);
        this.#pump();
      });
      this.#underWay.add(run);
    }
  }

  async #attempt(job: Job): Promise<void> {
    const { delivery, letter } = job;
    if (delivery.lost) return this.#leave(job);
    job.attempt += 1;
    const { timeoutMs, retry } = this.#policy;
    const target = letter && this.#sink ? this.#sink : this.#subscriber;
    const answer = await target.post(letter ?? delivery.event, { reply: !letter, timeoutMs });
    const verdict = verdictOf(answer.status);
    if (verdict === 'delivered') return letter ? this.#taken(job, answer) : this.#delivered(job, answer);
    if (this.#stopped && answer.status === undefined) return;
    if (verdict === 'retry' && job.attempt <= retry) return this.#retryLater(job, answer);
    await (letter ? this.#keep(job, letter, answer) : this.#giveUp(job, answer));
  }

  async #delivered(job: Job, answer: Answer): Promise<void> {
    const { event } = job.delivery;
    const reply = answer.reply && inheritHops(answer.reply, event);
    const publications = reply ? this.#ports.route(reply) : [];
    if (reply && !publications) {
      const detail = `the reply ${reply.attributes.type} has no hops left: events go in a circle`;
      return this.#giveUp(job, { detail });
    }
    await this.#end(job, () => job.delivery.settle(publications));
    const about = { event: eventName(event.attributes), trigger: this.#trigger.name };
    const { status = 0 } = answer;
    this.#ports.activity.record({ ...about, kind: 'delivered', attempt: job.attempt, status });
    if (reply) this.#ports.activity.record({ ...about, kind: 'reply', to: eventName(reply.attributes) });
  }

  #retryLater(job: Job, answer: Answer): void {
    const delayMs = retryDelayMs(this.#policy, job.attempt, answer, Date.now());
    this.#ports.activity.record({ ...this.#about(job, answer), kind: 'retry', delayMs });
    this.#sleep(delayMs).then(() => this.#enqueue(job));
  }

  /** To the sink, which gets as many attempts as the subscriber; without one to the store. */
  async #giveUp(job: Job, { status, detail }: Answer): Promise<void> {
    const letter = withFailure(job.delivery.event, { destination: this.#trigger.subscriber, status, detail });
    if (!this.#sink) return this.#keep(job, letter, { status, detail });
    job.letter = letter;
    job.attempt = 0;
    this.#enqueue(job);
  }

  async #keep(job: Job, letter: Event, answer: Answer): Promise<void> {
    await this.#end(job, () => job.delivery.bury(letter));
    this.#ports.activity.record({ ...this.#about(job, answer), kind: 'dead-letter', sink: 'store' });
  }

  async #taken(job: Job, answer: Answer): Promise<void> {
    await this.#end(job, () => job.delivery.settle());
    const sink = this.#policy.deadLetterSink ?? '';
    this.#ports.activity.record({ ...this.#about(job, answer), kind: 'dead-letter', sink });
  }

  /** Tells the store until it takes it, and lets the next event of the same key go. */
  async #end(job: Job, tell: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await tell();
        break;
      } catch (error) {
        if (job.delivery.lost || this.#stopped) break;
        const detail = error instanceof Error ? error.message : String(error);
        this.#ports.activity.record({ ...this.#about(job, { detail }), kind: 'store-error' });
        await this.#sleep(storeRetryMs);
      }
    }
    this.#leave(job);
  }

  #leave(job: Job): void {
    const next = this.#lanes.leave(job.key);
    if (next) this.#enqueue(next);
  }

  #about({ delivery, attempt }: Job, { status, detail }: Answer) {
    const event = eventName(delivery.event.attributes);
    return { event, trigger: this.#trigger.name, attempt, status, detail: detail.toString().slice(0, 300) };
  }

  /** Stopping wakes it. */
  async #sleep(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stop.signal }).catch(() => {});
  }
}
