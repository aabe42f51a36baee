import { type Batch, batches } from './batches.ts';
import { type Channel, DeliveryError } from './channel.ts';
import { type AlertConfig, type ChannelConfig, defaults } from './config.ts';
import type { Outbox } from './outbox.ts';
import { plan, type Report } from './plan.ts';

/** What became of the alerts of a report. */
export interface AlertState {
  readonly channel: string;
  readonly alert: string;
  readonly state: 'sent' | 'waiting' | 'dead';
}

export interface DispatcherOptions {
  readonly config: AlertConfig;
  readonly outbox: Outbox;
  /** Opened when the first notice goes to it. */
  readonly open: (channel: ChannelConfig) => Promise<Channel>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Told of every notice that a channel did not take. */
  readonly report?: (channel: string, error: Error, dead: boolean) => void;
}

const hour = 3_600_000;
const mostAttempts = 10;
const longestBackOff = hour;

/** Tells channels what they are to be told, each alert at least once. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #channels = new Map<string, Promise<Channel>>();
  readonly #now: () => number;
  /** When each channel was sent to within the last minute. */
  readonly #recent = new Map<string, number[]>();
  #turn: Promise<void> = Promise.resolve();

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Keeps the alerts of a report, and sends what is due now. */
  async take(report: Report): Promise<readonly AlertState[]> {
    const { config, outbox } = this.#options;
    const sentAfter = this.#now() - (config.remindAfterHours ?? defaults.remindAfterHours) * hour;
    const all = plan(report, config, this.#now());
    for (const planned of all) await outbox.add(planned, sentAfter);
    await this.flush();
    const waiting = new Set((await outbox.waiting()).map(({ id }) => id));
    const dead = new Set((await outbox.dead()).map(({ id }) => id));
    return all.map(({ channel, id }) => ({
      channel,
      alert: id,
      state: waiting.has(id) ? 'waiting' : dead.has(id) ? 'dead' : 'sent',
    }));
  }

  /** Sends what is due; one channel's trouble is no other's. Calls at the same time go one after the other. */
  flush(): Promise<void> {
    const turn = this.#turn.then(() => this.#sendDue());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #sendDue(): Promise<void> {
    const { config, outbox } = this.#options;
    const due = batches(await outbox.waiting(), this.#now());
    for (const channel of config.channels) {
      const own = due.filter((batch) => batch.channel === channel.name);
      for (const batch of own) {
        if ((await outbox.heldUntil(channel.name)) > this.#now() || this.#isFull(channel)) break;
        await this.#send(channel, batch);
      }
    }
    await outbox.prune(this.#now() - (config.remindAfterHours ?? defaults.remindAfterHours) * hour);
  }

  #isFull({ name, perMinute = defaults.perMinute }: ChannelConfig): boolean {
    const recent = (this.#recent.get(name) ?? []).filter((at) => at > this.#now() - 60_000);
    this.#recent.set(name, recent);
    return recent.length >= Math.max(1, perMinute);
  }

  async #send(config: ChannelConfig, batch: Batch): Promise<void> {
    const { outbox } = this.#options;
    this.#recent.get(config.name)?.push(this.#now());
    try {
      const channel = await this.#open(config);
      await channel.send(batch.notice);
      await outbox.settle(batch.entries, this.#now());
    } catch (error) {
      await this.#failed(config.name, batch, error as Error);
    }
  }

  async #failed(channel: string, { entries }: Batch, error: Error): Promise<void> {
    const { outbox, report } = this.#options;
    const now = this.#now();
    const attempts = Math.max(...entries.map((entry) => entry.attempts)) + 1;
    const { transient = true, retryAfter } = error instanceof DeliveryError ? error : {};
    if (retryAfter !== undefined) {
      // It is only busy: that is no failed try of this notice.
      await outbox.hold(channel, now + retryAfter * 1000);
      report?.(channel, error, false);
      return;
    }
    const dead = !transient || attempts >= mostAttempts;
    report?.(channel, error, dead);
    if (dead) await outbox.bury(entries, error.message, now);
    else await outbox.retry(entries, now + Math.min(30_000 * 2 ** (attempts - 1), longestBackOff));
  }

  #open(config: ChannelConfig): Promise<Channel> {
    const open = this.#channels.get(config.name) ?? this.#options.open(config);
    this.#channels.set(config.name, open);
    open.catch(() => this.#channels.delete(config.name));
    return open;
  }
}
