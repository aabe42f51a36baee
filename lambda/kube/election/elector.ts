import { isConflict, isNotFound } from '../api-error.ts';
import type { KubeClient } from '../client.ts';
import { type Clock, sleep, systemClock } from '../clock.ts';
import { Deadline } from '../deadline.ts';
import type { ObjectName } from '../object.ts';
import { type Lease, type LeaseSpec, leases, microTimestamp } from './lease.ts';

/** Times of an election in milliseconds; the defaults are client-go's. */
export interface ElectionTimes {
  /** Others wait this long after the last sign of a leader. Default: 15,000. */
  readonly durationMs: number;
  /** A leader that could not renew for this long stops leading. Default: 10,000; less than the duration. */
  readonly renewMs: number;
  /** Between two tries. Default: 2,000, spread by up to 20 %. */
  readonly retryMs: number;
}

export const defaultElectionTimes: ElectionTimes = { durationMs: 15_000, renewMs: 10_000, retryMs: 2000 };

export interface ElectorOptions {
  readonly client: KubeClient;
  readonly lease: Required<ObjectName>;
  /** Unique among the candidates and between two lives of one of them. */
  readonly identity: string;
  readonly times?: ElectionTimes;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly onError?: (error: unknown) => void;
}

/**
 * Lets one of several processes lead, by a Lease. Nobody compares clocks: a candidate measures by its own monotonic clock
 * how long the Lease has stood still. A leader stops earlier than anyone else may begin.
 */
export class Elector {
  readonly #options: ElectorOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #times: ElectionTimes;
  #observed: Lease | undefined;
  /** When the Lease was last seen to move. */
  #observedAt = 0;

  constructor(options: ElectorOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#times = options.times ?? defaultElectionTimes;
    if (this.#times.renewMs >= this.#times.durationMs) {
      throw new RangeError('a leader must give up before others may take over: renewMs < durationMs');
    }
  }

  /**
   * Waits for the lead and leads, again and again, until the signal ends it; the lead is then given back.
   *
   * @param lead gets a signal that ends when the lead is lost; it also ends when `signal` does, and has stopped writing
   *   when it resolves. The Lease is renewed until then
   */
  async run(lead: (lost: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const renewedAt = await this.#acquire(signal);
      if (renewedAt === undefined) return;
      const term = new AbortController();
      const renewing = this.#renewUntilLost(renewedAt, term);
      try {
        await lead(term.signal);
      } finally {
        term.abort();
        await renewing;
        if (this.#isHeld()) await this.#release();
      }
    }
  }

  /** When the Lease became ours; undefined when the signal ended first. */
  async #acquire(signal: AbortSignal): Promise<number | undefined> {
    while (!signal.aborted) {
      const startedAt = this.#clock.monotonic();
      if (await this.#try(signal, this.#times.renewMs)) return startedAt;
      await sleep(this.#clock, this.#times.retryMs * (1 + 0.2 * this.#random()), signal);
    }
    return undefined;
  }

  /** Ends the term when the lead is lost. */
  async #renewUntilLost(renewedAt: number, term: AbortController): Promise<void> {
    let deadline = renewedAt + this.#times.renewMs;
    while (!term.signal.aborted) {
      const left = deadline - this.#clock.monotonic();
      await sleep(this.#clock, Math.min(this.#times.retryMs, left), term.signal);
      if (term.signal.aborted) return;
      const startedAt = this.#clock.monotonic();
      if (await this.#try(term.signal, deadline - startedAt)) deadline = startedAt + this.#times.renewMs;
      else if (!this.#isHeld() || this.#clock.monotonic() >= deadline) term.abort();
    }
  }

  /** Takes or renews the Lease. False when it is another's, or the server did not say yes in time. */
  async #try(signal: AbortSignal, withinMs: number): Promise<boolean> {
    if (withinMs <= 0) return false;
    const deadline = new Deadline(this.#clock, withinMs, 'the Lease', signal);
    try {
      return await this.#takeOrRenew(deadline.signal);
    } catch (error) {
      if (!signal.aborted && !isConflict(error)) this.#options.onError?.(error);
      return false;
    } finally {
      deadline.clear();
    }
  }

  async #takeOrRenew(signal: AbortSignal): Promise<boolean> {
    const { client, lease } = this.#options;
    if (this.#isHeld() && (await this.#claim(this.#observed, signal).catch(unlessConflict))) return true;
    const found = await client.get(leases, lease, { signal });
    if (found && found.metadata.resourceVersion !== this.#observed?.metadata.resourceVersion)
      this.#see(found);
    if (found && !this.#isHeld() && !this.#isFree()) return false;
    return this.#claim(found, signal);
  }

  async #claim(found: Lease | undefined, signal: AbortSignal): Promise<boolean> {
    const { client } = this.#options;
    const claim = this.#claimOf(found);
    this.#see(
      await (found ? client.replace(leases, claim, { signal }) : client.create(leases, claim, { signal })),
    );
    return true;
  }

  #see(lease: Lease): void {
    this.#observed = lease;
    this.#observedAt = this.#clock.monotonic();
  }

  #isHeld(): boolean {
    return this.#observed?.spec?.holderIdentity === this.#options.identity;
  }

  /** Nobody holds it, or its holder has been still for as long as it said it might be. */
  #isFree(): boolean {
    const { holderIdentity, leaseDurationSeconds = 0 } = this.#observed?.spec ?? {};
    if (!holderIdentity) return true;
    const promised = Math.max(leaseDurationSeconds * 1000, this.#times.durationMs);
    return this.#clock.monotonic() - this.#observedAt >= promised;
  }

  #claimOf(found: Lease | undefined): Lease {
    const { identity, lease } = this.#options;
    const now = microTimestamp(this.#clock.now());
    const { acquireTime, leaseTransitions = 0 } = found?.spec ?? {};
    const holds = found?.spec?.holderIdentity === identity;
    const spec: LeaseSpec = {
      holderIdentity: identity,
      leaseDurationSeconds: Math.ceil(this.#times.durationMs / 1000),
      acquireTime: holds ? acquireTime : now,
      renewTime: now,
      leaseTransitions: found && !holds ? leaseTransitions + 1 : leaseTransitions,
    };
    const { apiVersion, kind } = leases;
    return { apiVersion, kind, metadata: found?.metadata ?? lease, spec };
  }

  /** Lets the next candidate begin at once; if that fails it begins when the Lease has run out. */
  async #release(): Promise<void> {
    const { client, onError } = this.#options;
    const found = this.#observed;
    if (!found) return;
    const now = microTimestamp(this.#clock.now());
    const { leaseTransitions } = found.spec ?? {};
    const spec = {
      holderIdentity: '',
      leaseDurationSeconds: 1,
      renewTime: now,
      acquireTime: now,
      leaseTransitions,
    };
    const deadline = new Deadline(this.#clock, this.#times.retryMs, 'giving the Lease back');
    try {
      this.#see(await client.replace(leases, { ...found, spec }, deadline));
    } catch (error) {
      if (!isConflict(error) && !isNotFound(error)) onError?.(error);
    } finally {
      deadline.clear();
    }
  }
}

/** Somebody has written it since: it must be read again. */
function unlessConflict(error: unknown): false {
  if (isConflict(error) || isNotFound(error)) return false;
  throw error;
}
