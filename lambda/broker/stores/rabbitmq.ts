import { randomUUID } from 'node:crypto';
import type { ChannelModel, ConsumeMessage, RecoveringChannelModel } from 'amqplib';
import { RabbitmqDeadLetters } from './rabbitmq-dead-letters.ts';
import { letterToMessage, toEvent, toMessage } from './rabbitmq-message.ts';
import { RabbitmqSession, type Taken } from './rabbitmq-session.ts';
import {
  type Consumer,
  type PendingDelivery,
  type Publication,
  type Store,
  type StoreStatus,
  StoreUnavailableError,
} from './store.ts';

export interface RabbitmqStoreOptions {
  /** `amqp://user:password@host:5672/vhost`, or `amqps:`. */
  readonly url: string;
  /** Begins the names of the queues, so that brokers can share a virtual host. Default `homelab`. */
  readonly prefix?: string;
  /** Bytes of data that may wait for one trigger; RabbitMQ refuses more, a little late. Default 1 GiB. */
  readonly maxBytes?: number;
}

interface Consuming {
  readonly window: number;
  readonly onDelivery: (delivery: PendingDelivery) => void;
  /** Handed out and not ended. */
  unended: number;
  stop?: () => Promise<void>;
}

/** Keeps events in quorum queues, one a trigger and one for the dead letters, with publisher confirms. */
export class RabbitmqStore implements Store {
  readonly #prefix: string;
  readonly #maxBytes: number;
  readonly #triggers = new Set<string>();
  readonly #consuming = new Map<string, Consuming>();
  readonly deadLetters: RabbitmqDeadLetters;
  #connection: RecoveringChannelModel | undefined;
  #current: RabbitmqSession | undefined;
  #serverMajor = 0;

  /** @throws StoreUnavailableError when amqplib is not installed or the server refuses. */
  static async open(options: RabbitmqStoreOptions): Promise<RabbitmqStore> {
    const store = new RabbitmqStore(options);
    const amqplib = await loadClient();
    try {
      store.#connection = await amqplib.connect(options.url, {
        recovery: {
          initialMaxRetries: 0,
          maxDelay: 2000,
          setup: (model: ChannelModel) => store.#begin(model),
        },
      });
    } catch (error) {
      throw unavailable(error);
    }
    store.#connection.on('error', () => {});
    return store;
  }

  private constructor({ prefix = 'homelab', maxBytes = 2 ** 30 }: RabbitmqStoreOptions) {
    this.#prefix = prefix;
    this.#maxBytes = maxBytes;
    this.deadLetters = new RabbitmqDeadLetters({
      name: this.#deadQueue,
      session: () => this.#session(),
      queueOf: (trigger) => this.#queueOf(trigger),
    });
  }

  async addTrigger(trigger: string): Promise<void> {
    if (this.#triggers.has(trigger)) return;
    await this.#session().declare(this.#queueOf(trigger), this.#workQueue());
    this.#triggers.add(trigger);
  }

  async removeTrigger(trigger: string): Promise<void> {
    this.#triggers.delete(trigger);
    await this.#consuming.get(trigger)?.stop?.();
    this.#consuming.delete(trigger);
    await this.#session().delete(this.#queueOf(trigger));
  }

  async publish(publications: readonly Publication[]): Promise<void> {
    await this.#publish(this.#session(), publications);
  }

  async consume(
    trigger: string,
    window: number,
    onDelivery: (delivery: PendingDelivery) => void,
  ): Promise<Consumer> {
    const consuming: Consuming = { window, onDelivery, unended: 0 };
    this.#consuming.set(trigger, consuming);
    await this.#consume(this.#session(), trigger, consuming);
    return {
      close: async () => {
        if (this.#consuming.get(trigger) === consuming) this.#consuming.delete(trigger);
        await consuming.stop?.();
      },
    };
  }

  async status(): Promise<StoreStatus> {
    const session = this.#session();
    const waiting = await Promise.all([...this.#triggers].map((name) => session.count(this.#queueOf(name))));
    const unended = [...this.#consuming.values()].map((consuming) => consuming.unended);
    const pending = [...waiting, ...unended].reduce((total, count) => total + count, 0);
    return { kind: 'rabbitmq', pending, deadLetters: await session.count(this.#deadQueue) };
  }

  async close(): Promise<void> {
    await this.#connection?.close();
  }

  /** Everything that a new connection needs, the first as well as each one after a break. */
  async #begin(model: ChannelModel): Promise<void> {
    this.#serverMajor = Number.parseInt(model.connection.serverProperties.version, 10);
    const session = await RabbitmqSession.start(model);
    await session.declare(this.#deadQueue, { durable: true, arguments: this.#queueArguments() });
    for (const name of this.#triggers) await session.declare(this.#queueOf(name), this.#workQueue());
    for (const [name, consuming] of this.#consuming) await this.#consume(session, name, consuming);
    this.#current = session;
  }

  async #consume(session: RabbitmqSession, trigger: string, consuming: Consuming): Promise<void> {
    const { window, onDelivery } = consuming;
    consuming.unended = 0;
    consuming.stop = await session.consume(this.#queueOf(trigger), window, (message, taken) => {
      consuming.unended += 1;
      onDelivery(this.#handOut(trigger, message, taken, consuming));
    });
  }

  #handOut(trigger: string, message: ConsumeMessage, taken: Taken, consuming: Consuming): PendingDelivery {
    const { session } = taken;
    const acknowledge = () => {
      if (taken.lost) throw new StoreUnavailableError('the connection broke; the event comes again');
      taken.acknowledge(message);
      consuming.unended -= 1;
    };
    return {
      event: toEvent(message),
      get lost() {
        return taken.lost;
      },
      settle: async (replies = []) => {
        await this.#publish(session, replies);
        acknowledge();
      },
      bury: async (event) => {
        const letter = { id: randomUUID(), trigger, time: new Date().toISOString(), event };
        await session.publish(this.#deadQueue, letterToMessage(letter));
        acknowledge();
      },
    };
  }

  async #publish(session: RabbitmqSession, publications: readonly Publication[]): Promise<void> {
    await Promise.all(
      publications.map(({ trigger, event }) => session.publish(this.#queueOf(trigger), toMessage(event))),
    );
  }

  #session(): RabbitmqSession {
    if (this.#current && !this.#current.lost) return this.#current;
    throw new StoreUnavailableError('the connection to RabbitMQ is broken and being made again');
  }

  #queueOf(trigger: string): string {
    return `${this.#prefix}.trigger.${trigger}`;
  }

  get #deadQueue(): string {
    return `${this.#prefix}.dead-letters`;
  }

  #workQueue() {
    const bound = { 'x-max-length-bytes': this.#maxBytes, 'x-overflow': 'reject-publish' };
    const bounded = { ...this.#queueArguments(), ...bound, 'x-single-active-consumer': true };
    return { durable: true, arguments: bounded };
  }

  /** From version 4 on a quorum queue drops a message that came back 20 times, unless told otherwise. */
  #queueArguments(): Readonly<Record<string, unknown>> {
    const unlimited = this.#serverMajor >= 4 ? { 'x-delivery-limit': -1 } : {};
    return { 'x-queue-type': 'quorum', ...unlimited };
  }
}

async function loadClient() {
  try {
    return await import('amqplib');
  } catch (error) {
    throw new StoreUnavailableError('the package amqplib is not installed: npm install amqplib', {
      cause: error,
    });
  }
}

function unavailable(error: unknown): StoreUnavailableError {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return new StoreUnavailableError(`RabbitMQ: ${reason}`, { cause: error });
}
