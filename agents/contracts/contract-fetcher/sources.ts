import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';
import type { Cache } from '../ports/cache.ts';
import { type Explorer, ExplorerError, type Published } from './explorer.ts';

/** How long answers are kept, in seconds. A source does not change; that there is none may change any minute. */
const keep = { published: 30 * 86_400, missing: 120 } as const;

/** Published sources: from the cache, then from the explorers in their order. */
export class Sources {
  readonly #explorers: readonly Explorer[];
  readonly #cache: Cache;
  readonly #report: (error: ExplorerError) => void;

  /** @param report told what an explorer fails with, also when another one has the source */
  constructor(
    explorers: readonly Explorer[],
    cache: Cache,
    report: (error: ExplorerError) => void = () => {},
  ) {
    this.#explorers = explorers;
    this.#cache = cache;
    this.#report = report;
  }

  /**
   * Undefined when nobody has published it. What was published for another address with the same code counts.
   * @throws ExplorerError when none has it and one of them could not be asked
   */
  async find(chain: Chain, address: Address, codeHash: string): Promise<Published | undefined> {
    const key = `source:${chain.id}:${address}:${codeHash}`;
    const known = await this.#cache.get(key);
    if (known !== undefined) return (JSON.parse(known) as readonly [Published?])[0];
    const found = (await this.#ask(chain, address)) ?? (await this.#sameCode(chain, address, codeHash));
    await this.#cache.set(key, JSON.stringify(found ? [found] : []), found ? keep.published : keep.missing);
    if (found) await this.#cache.set(`code:${codeHash}`, JSON.stringify(found.source), keep.published);
    return found;
  }

  async #ask(chain: Chain, address: Address): Promise<Published | undefined> {
    const errors: ExplorerError[] = [];
    for (const explorer of this.#explorers) {
      try {
        const found = await explorer.published(chain, address);
        if (found) return found;
      } catch (error) {
        if (!(error instanceof ExplorerError)) throw error;
        this.#report(error);
        errors.push(error);
      }
    }
    // Who does not serve the chain at all has not failed, as long as somebody else does.
    const failed = errors.find(({ problem }) => problem !== 'plan' && problem !== 'unsupported-chain');
    const error = failed ?? (errors.length === this.#explorers.length ? errors[0] : undefined);
    if (error) throw error;
    return undefined;
  }

  async #sameCode(chain: Chain, address: Address, codeHash: string): Promise<Published | undefined> {
    const text = await this.#cache.get(`code:${codeHash}`);
    if (text === undefined) return undefined;
    const source = JSON.parse(text) as Published['source'];
    return { source: { ...source, chain: chain.name, address, origin: 'same-code' } };
  }
}
