import type { Chain } from '../../chain.ts';
import type { ContractRequest } from '../../events/event-types.ts';
import type { Records } from '../../ports/records.ts';
import type { Rpc } from '../json-rpc.ts';
import { NodeError } from '../node.ts';
import { type BlockId, headNumber, readBlock } from './block.ts';
import { advance, type Cursor, loadCursor, saveCursor } from './cursor.ts';
import { sightings } from './sightings.ts';
import { Traces } from './traces.ts';

export interface WatcherOptions {
  readonly chain: Chain;
  readonly rpc: Rpc;
  readonly records: Records;
  /** Durable when it resolves; only then does the cursor move on. The same request may come again. */
  readonly publish: (request: ContractRequest) => Promise<void>;
  /** Blocks on top of one before it is read. Default: those of the chain. */
  readonly confirmations?: number;
  /** The first block of a chain that has not been read before. Default: the newest that is deep enough. */
  readonly from?: number;
  /** Blocks that one tick reads at most; the next one goes on. Default 50. */
  readonly most?: number;
}

/** What one tick did. */
export interface Tick {
  readonly blocks: number;
  readonly contracts: number;
  /** Blocks that had been read and are no longer part of the chain. */
  readonly orphaned: number;
  /** Blocks that could be read and wait for the next tick. */
  readonly behind: number;
}

/** Reads a chain block by block, each once, in their order, and again from where a reorganisation began. */
export class Watcher {
  readonly #options: WatcherOptions;
  readonly #traces: Traces;

  constructor(options: WatcherOptions) {
    this.#options = options;
    this.#traces = new Traces(options.rpc);
  }

  /** Goes on from the stored cursor. @throws NodeError, and what `publish` throws; the cursor stands then */
  async tick(): Promise<Tick> {
    const { chain, rpc, records, confirmations = chain.confirmations, most = 50 } = this.#options;
    const last = (await headNumber(rpc)) - confirmations;
    const stored = await loadCursor(records, chain.name);
    if (last < 0) return { blocks: 0, contracts: 0, orphaned: 0, behind: 0 };
    let cursor = stored ? await this.#withoutOrphans(stored) : { recent: [] };
    const orphaned = stored ? stored.recent.length - cursor.recent.length : 0;
    const first = this.#firstAfter(cursor, stored, last);
    const end = Math.min(last, first + most - 1);
    let contracts = 0;
    let number = first;
    for (; number <= end; number += 1) {
      const read = await this.#read(number, cursor);
      if (!read) break;
      contracts += read.contracts;
      cursor = advance(cursor, read.block);
      await saveCursor(records, chain.name, cursor);
    }
    return { blocks: number - first, contracts, orphaned, behind: Math.max(last - number + 1, 0) };
  }

  /** Where to go on: after the newest block that still stands, else after all that had been remembered. */
  #firstAfter({ recent }: Cursor, stored: Cursor | undefined, last: number): number {
    const [newest] = recent;
    if (newest) return newest.number + 1;
    const oldest = stored?.recent.at(-1);
    return oldest?.number ?? this.#options.from ?? last;
  }

  /** The cursor at the newest of its blocks that the chain still has. */
  async #withoutOrphans({ recent }: Cursor): Promise<Cursor> {
    for (const [index, { number, hash }] of recent.entries()) {
      const block = await readBlock(this.#options.rpc, number);
      if (block?.hash === hash) return { recent: recent.slice(index) };
    }
    return { recent: [] };
  }

  /** Undefined when the chain has changed since: the next tick finds where. */
  async #read(
    number: number,
    { recent }: Cursor,
  ): Promise<{ block: BlockId; contracts: number } | undefined> {
    const { chain, rpc, publish } = this.#options;
    const block = await readBlock(rpc, number);
    if (!block) throw new NodeError(`the node has no block ${number} although it is not the newest`);
    const [newest] = recent;
    if (newest && newest.number === number - 1 && newest.hash !== block.parentHash) return undefined;
    const found = await sightings(chain.name, block, { rpc, traces: this.#traces });
    for (const request of found) await publish(request);
    return { block, contracts: found.length };
  }
}
