import type { Records } from '../ports/records.ts';
import type { Planned } from './plan.ts';

/** A planned alert on its way. */
export interface Entry extends Planned {
  /** Tries that failed. */
  readonly attempts: number;
}

/** An alert that nobody took. */
export interface DeadEntry extends Entry {
  readonly reason: string;
  readonly diedAt: number;
}

const [waiting, sent, dead, holds] = ['outbox', 'sent', 'dead-alerts', 'channel-holds'];

/** Alerts that are to be sent, were sent, or could not be; all of it survives a restart. */
export class Outbox {
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  /**
   * Keeps an alert, unless the same waits already or was sent within the time.
   * @returns what is known of it now
   */
  async add(planned: Planned, sentAfter: number): Promise<'waiting' | 'sent'> {
    const before = await this.#records.get(sent, planned.id);
    if (before !== undefined && Number(before) > sentAfter) return 'sent';
    if ((await this.#records.get(waiting, planned.id)) === undefined)
      await this.#put({ ...planned, attempts: 0 });
    return 'waiting';
  }

  async waiting(): Promise<readonly Entry[]> {
    return (await this.#records.list(waiting)).map(([, text]) => JSON.parse(text) as Entry);
  }

  async dead(): Promise<readonly DeadEntry[]> {
    return (await this.#records.list(dead)).map(([, text]) => JSON.parse(text) as DeadEntry);
  }

  /** First that it was sent, then that it does not wait any more: a crash between them sends nothing twice. */
  async settle(entries: readonly Entry[], now: number): Promise<void> {
    for (const { id } of entries) {
      await this.#records.put(sent, id, String(now));
      await this.#records.remove(waiting, id);
    }
  }

  async retry(entries: readonly Entry[], dueAt: number): Promise<void> {
    for (const entry of entries) await this.#put({ ...entry, attempts: entry.attempts + 1, dueAt });
  }

  async bury(entries: readonly Entry[], reason: string, now: number): Promise<void> {
    for (const entry of entries) {
      const buried: DeadEntry = { ...entry, reason, diedAt: now };
      await this.#records.put(dead, entry.id, JSON.stringify(buried));
      await this.#records.remove(waiting, entry.id);
    }
  }

  /** Dead alerts wait again, all of them. @returns how many */
  async revive(now: number): Promise<number> {
    const all = await this.dead();
    for (const { reason: _, diedAt: __, ...entry } of all) {
      await this.#put({ ...entry, attempts: 0, dueAt: now });
      await this.#records.remove(dead, entry.id);
    }
    return all.length;
  }

  /** Until when a channel is left alone; milliseconds since the epoch. */
  async heldUntil(channel: string): Promise<number> {
    return Number((await this.#records.get(holds, channel)) ?? 0);
  }

  async hold(channel: string, until: number): Promise<void> {
    await this.#records.put(holds, channel, String(until));
  }

  /** Forgets what was sent so long ago that it may be told again. */
  async prune(sentBefore: number): Promise<void> {
    for (const [id, at] of await this.#records.list(sent)) {
      if (Number(at) < sentBefore) await this.#records.remove(sent, id);
    }
  }

  #put(entry: Entry): Promise<void> {
    return this.#records.put(waiting, entry.id, JSON.stringify(entry));
  }
}
