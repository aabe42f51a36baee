import type { Channel, ChannelModel, ConfirmChannel, ConsumeMessage, Options } from 'amqplib';
import type { Outgoing } from './rabbitmq-message.ts';
import { StoreFullError, StoreUnavailableError } from './store.ts';

/** The consumer that a message came by. */
export interface Taken {
  readonly session: RabbitmqSession;
  /** It cannot acknowledge any more: the message comes again. */
  readonly lost: boolean;
  acknowledge(message: ConsumeMessage): void;
}

/** One connection to RabbitMQ. When anything about it breaks, all of it is given up and the next one begins anew. */
export class RabbitmqSession {
  readonly #model: ChannelModel;
  readonly #publisher: ConfirmChannel;
  /** Ids of messages that came back because their queue is gone. */
  readonly #returned = new Set<string>();
  #published = 0;
  lost = false;

  static async start(model: ChannelModel): Promise<RabbitmqSession> {
    // A broken connection says 'error' and then 'close'; the latter is what counts.
    model.on('error', () => {});
    return new RabbitmqSession(model, await model.createConfirmChannel());
  }

  private constructor(model: ChannelModel, publisher: ConfirmChannel) {
    this.#model = model;
    this.#publisher = publisher;
    model.on('close', () => {
      this.lost = true;
    });
    this.#watch(publisher);
    publisher.on('return', ({ properties }) => this.#returned.add(String(properties.correlationId)));
  }

  /** Durable on a majority of the queue's nodes when it resolves. */
  publish(queue: string, { content, options }: Outgoing): Promise<void> {
    this.#published += 1;
    const correlationId = String(this.#published);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const confirmed = (error: unknown) => {
      if (this.#returned.delete(correlationId)) reject(new StoreUnavailableError(`queue ${queue} is gone`));
      else if (!error) resolve();
      else if (this.lost) reject(new StoreUnavailableError('the connection broke before the confirm'));
      else reject(new StoreFullError(`RabbitMQ refused a message for queue ${queue}`));
    };
    if (this.lost) confirmed(new Error('lost'));
    else {
      const properties = { ...options, correlationId, mandatory: true };
      this.#publisher.publish('', queue, content, properties, confirmed);
    }
    return promise;
  }

  /** Returns what ends it: the server then gives unacknowledged messages to the next consumer. */
  async consume(
    queue: string,
    prefetch: number,
    onMessage: (message: ConsumeMessage, taken: Taken) => void,
  ): Promise<() => Promise<void>> {
    const channel = await this.channel();
    let stopped = false;
    const isLost = () => stopped || this.lost;
    const taken: Taken = {
      session: this,
      get lost() {
        return isLost();
      },
      acknowledge: (message) => channel.ack(message),
    };
    await channel.prefetch(prefetch);
    await channel.consume(queue, (message) => {
      if (message) onMessage(message, taken);
      else this.#giveUp();
    });
    return async () => {
      if (isLost()) return;
      stopped = true;
      await channel.close();
    };
  }

  async declare(queue: string, options: Options.AssertQueue): Promise<void> {
    await this.#once((channel) => channel.assertQueue(queue, options));
  }

  async delete(queue: string): Promise<void> {
    await this.#once((channel) => channel.deleteQueue(queue));
  }

  /** Messages that are in the queue and not handed out. */
  async count(queue: string): Promise<number> {
    return this.#once(async (channel) => (await channel.checkQueue(queue)).messageCount);
  }

  async channel(): Promise<Channel> {
    const channel = await this.#model.createChannel();
    this.#watch(channel);
    return channel;
  }

  /** On a channel of its own, because the server closes the channel of a request that it refuses. */
  async #once<T>(request: (channel: Channel) => Promise<T>): Promise<T> {
    const channel = await this.#model.createChannel();
    let refused = false;
    channel.on('error', () => {
      refused = true;
    });
    try {
      return await request(channel);
    } finally {
      if (!refused && !this.lost) await channel.close();
    }
  }

  #watch(channel: Channel): void {
    channel.on('error', () => this.#giveUp());
  }

  #giveUp(): void {
    if (this.lost) return;
    this.lost = true;
    this.#model.close().catch(() => {});
  }
}
