import type { ContractRequest } from '../events/event-types.ts';
import type { Records } from '../ports/records.ts';

/** Minutes until a source that nobody has published is asked for again: most come within days. */
const waits = [2, 5, 15, 60, 240, 720, 1440, 1440, 1440, 1440, 1440, 1440];

const collection = 'backlog';

interface Waiting {
  readonly request: ContractRequest;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
}

/** Contracts whose source is not published yet. */
export class Backlog {
  readonly #records: Records;
  readonly #now: () => number;

  constructor(records: Records, now: () => number = Date.now) {
    this.#records = records;
    this.#now = now;
  }

  /** Puts a contract by until it is worth another try. @returns false when there have been enough of them */
  async postpone(request: ContractRequest): Promise<boolean> {
    const attempt = request.attempt ?? 0;
    const minutes = waits[attempt];
    if (minutes === undefined) {
      await this.settle(request);
      return false;
    }
    const next: ContractRequest = { ...request, attempt: attempt + 1 };
    const waiting: Waiting = { request: next, dueAt: this.#now() + minutes * 60_000 };
    await this.#records.put(collection, idOf(request), JSON.stringify(waiting));
    return true;
  }

  /** Its source is there, or will never be. */
  async settle(request: ContractRequest): Promise<void> {
    await this.#records.remove(collection, idOf(request));
  }

  /** Those whose time has come, the longest waiting first; each stays until it is settled or postponed again. */
  async due(most = 100): Promise<readonly ContractRequest[]> {
    const all = await this.#records.list(collection);
    const now = this.#now();
    return all
      .map(([, text]) => JSON.parse(text) as Waiting)
      .filter(({ dueAt }) => dueAt <= now)
      .sort((a, b) => a.dueAt - b.dueAt)
      .slice(0, most)
      .map(({ request }) => request);
  }
}

function idOf({ chain, address }: ContractRequest): string {
  return `${chain}:${address}`;
}
