import type { Channel, GetMessage } from 'amqplib';
import { type DeadLetter, withoutFailure } from '../dead-letter.ts';
import { toLetter, toMessage } from './rabbitmq-message.ts';
import type { RabbitmqSession } from './rabbitmq-session.ts';
import type { DeadLetters, Selection } from './store.ts';

/** What becomes of a letter that was looked at. */
type Fate = 'stays' | 'goes' | 'enough';

export interface DeadLetterQueue {
  readonly name: string;
  readonly session: () => RabbitmqSession;
  readonly queueOf: (trigger: string) => string;
}

/**
 * One queue holds them all. Looking means taking the letters without acknowledging them and giving them back in the
 * same order by closing the channel, so one look at a time.
 */
export class RabbitmqDeadLetters implements DeadLetters {
  readonly #queue: DeadLetterQueue;
  #last: Promise<unknown> = Promise.resolve();

  constructor(queue: DeadLetterQueue) {
    this.#queue = queue;
  }

  async list(selection: Selection, limit: number): Promise<readonly DeadLetter[]> {
    const found: DeadLetter[] = [];
    if (limit <= 0) return found;
    await this.#look(async (letter) => {
      if (chosen(letter, selection)) found.push(letter);
      return found.length === limit ? 'enough' : 'stays';
    });
    return found;
  }

  redrive(selection: Selection): Promise<number> {
    return this.#remove(selection, async ({ trigger, event }) => {
      const { session, queueOf } = this.#queue;
      await session().publish(queueOf(trigger), toMessage(withoutFailure(event)));
    });
  }

  purge(selection: Selection): Promise<number> {
    return this.#remove(selection, async () => {});
  }

  async #remove(selection: Selection, before: (letter: DeadLetter) => Promise<void>): Promise<number> {
    let removed = 0;
    await this.#look(async (letter) => {
      if (!chosen(letter, selection)) return 'stays';
      await before(letter);
      removed += 1;
      return 'goes';
    });
    return removed;
  }

  /** Goes through the letters that are there at the start; later looks wait for this one. */
  #look(decide: (letter: DeadLetter) => Promise<Fate>): Promise<void> {
    const look = this.#last.then(async () => {
      const channel = await this.#queue.session().channel();
      try {
        await goThrough(channel, this.#queue.name, decide);
      } finally {
        if (!this.#queue.session().lost) await channel.close();
      }
    });
    this.#last = look.catch(() => {});
    return look;
  }
}

async function goThrough(
  channel: Channel,
  queue: string,
  decide: (letter: DeadLetter) => Promise<Fate>,
): Promise<void> {
  let left = Number.POSITIVE_INFINITY;
  while (left > 0) {
    const message: GetMessage | false = await channel.get(queue);
    if (!message) return;
    if (left === Number.POSITIVE_INFINITY) left = message.fields.messageCount + 1;
    left -= 1;
    const fate = await decide(toLetter(message));
    if (fate === 'goes') channel.ack(message);
    if (fate === 'enough') return;
  }
}

function chosen(letter: DeadLetter, { ids, triggers }: Selection): boolean {
  return (ids?.includes(letter.id) ?? true) && (triggers?.includes(letter.trigger) ?? true);
}
