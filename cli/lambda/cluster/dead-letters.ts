import { connect, type GetMessage } from 'amqplib';
import { deadLettersName } from '../../../lambda/operator/desired/dead-letters.ts';
import type { Letter, LetterSelection, Letters } from '../broker-client.ts';
import { FunctionError } from '../function-error.ts';
import { type Caller, eventAnswer } from '../send.ts';
import { ClusterError } from './cluster-error.ts';
import { letterOf, toStructured } from './rabbitmq-letter.ts';

/** What becomes of a letter that was looked at. */
type Fate = 'stays' | 'goes' | 'enough';

export interface ClusterLettersOptions {
  readonly namespace: string;
  /** `amqp://user:password@host`; it is in no message. */
  readonly url: string;
  /** Reaches the Broker of the namespace; only asked for when something is sent again. */
  readonly broker: () => Promise<Caller>;
}

/**
 * The queue of a namespace's dead letters in RabbitMQ. Looking takes the letters without acknowledging them; those that
 * stay go back, in their order, when the channel closes.
 */
export class ClusterLetters implements Letters {
  readonly #options: ClusterLettersOptions;

  constructor(options: ClusterLettersOptions) {
    this.#options = options;
  }

  async list(functions: readonly string[], limit: number): Promise<readonly Letter[]> {
    const found: Letter[] = [];
    await this.#look(async (letter) => {
      if (isChosen(letter, { triggers: functions })) found.push(letter);
      return found.length >= limit ? 'enough' : 'stays';
    });
    return found;
  }

  async show(id: string): Promise<Letter> {
    let found: Letter | undefined;
    await this.#look(async (letter, message) => {
      if (letter.id !== id) return 'stays';
      found = { ...letter, dataBase64: message.content.toString('base64') };
      return 'enough';
    });
    if (!found) throw new FunctionError(`there is no dead letter ${id}`);
    return found;
  }

  /** Each is taken away after the Broker has it: what breaks in between comes twice, and nothing is lost. */
  async redrive(selection: LetterSelection): Promise<number> {
    const call = await this.#options.broker();
    return this.#remove(selection, async (message) => {
      const answer = eventAnswer(await call(toStructured(message)));
      if (answer.error)
        throw new ClusterError(`the Broker answers ${answer.status}: ${answer.error.message}`);
    });
  }

  purge(selection: LetterSelection): Promise<number> {
    return this.#remove(selection, async () => {});
  }

  async #remove(selection: LetterSelection, before: (message: GetMessage) => Promise<void>): Promise<number> {
    let removed = 0;
    await this.#look(async (letter, message) => {
      if (!isChosen(letter, selection)) return 'stays';
      await before(message);
      removed += 1;
      return 'goes';
    });
    return removed;
  }

  /** Goes once through the letters that are there at the start. */
  async #look(decide: (letter: Letter, message: GetMessage) => Promise<Fate>): Promise<void> {
    const { namespace, url } = this.#options;
    const model = await connect(url).catch((error: Error) => {
      throw new ClusterError(`RabbitMQ does not answer: ${error.message.replaceAll(url, 'RABBITMQ_URL')}`);
    });
    let failure: Error | undefined;
    model.on('error', () => {});
    const channel = await model.createChannel();
    channel.on('error', (error: Error) => {
      failure = error;
    });
    try {
      let left = Number.POSITIVE_INFINITY;
      while (left > 0) {
        const message = await channel.get(`${deadLettersName}.${namespace}`);
        if (!message) return;
        left = Math.min(left, message.fields.messageCount + 1) - 1;
        const fate = await decide(letterOf(message), message);
        if (fate === 'goes') channel.ack(message);
        if (fate === 'enough') return;
      }
      await channel.close();
    } catch (error) {
      throw failure ? noQueue(namespace, failure) : error;
    } finally {
      await model.close().catch(() => {});
    }
  }
}

function noQueue(namespace: string, { message }: Error): Error {
  return /404|NOT_FOUND/.test(message)
    ? new FunctionError(`${namespace} has no dead letters yet: a function with triggers brings their queue`)
    : new ClusterError(`RabbitMQ refuses: ${message}`);
}

function isChosen(letter: Letter, { ids, triggers = [] }: LetterSelection): boolean {
  return (ids?.includes(letter.id) ?? true) && (triggers.length === 0 || triggers.includes(letter.trigger));
}
