import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';
import type { Cache } from '../ports/cache.ts';
import { type Explorer, ExplorerError, type Published } from './explorer.ts';
import { Templates } from './templates.ts';

/** How long answers are kept, in seconds. A source does not change; that there is none may change any minute. */
const keep = { published: 30 * 86_400, missing: 120 } as const;

/** Published sources: from the cache, then from the explorers in their order. */
export class Sources {
  readonly #explorers: readonly Explorer[];
  readonly #cache: Cache;
  readonly #templates: Templates;
  readonly #report: (error: ExplorerError) => void;

  /** @param report told what an explorer fails with, also when another one has the source */
  constructor(
    explorers: readonly Explorer[],
    cache: Cache,
    report: (error: ExplorerError) => void = () => {},
  ) {
    this.#explorers = explorers;
    this.#cache = cache;
    this.#templates = new Templates(cache);
    this.#report = report;
  }

  /**
   * Undefined when nobody has published it. What was published for another address with the same code counts.
   *
   * @param code the code itself, so that copies with other immutables are the same
   * @throws ExplorerError when none has it and one of them could not be asked
   */
  async find(chain: Chain, address: Address, codeHash: string, code = ''): Promise<Published | undefined> {
    const key = `source:${chain.id}:${address}:${codeHash}`;
    const known = await this.#cache.get(key);
    if (known !== undefined) return (JSON.parse(known) as readonly [Published?])[0];
    const asked = await this.#ask(chain, address);
    const found = asked
      ? await this.#learned(asked, code)
      : await this.#sameCode(chain, address, codeHash, code);
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

  /** With the hash that copies share, where the places of immutables are known. */
  async #learned(found: Published, code: string): Promise<Published> {
    const { immutables, source } = found;
    if (!immutables?.length || code === '') return found;
    return { ...found, codeHash: await this.#templates.learn(code, immutables, source) };
  }

  async #sameCode(
    chain: Chain,
    address: Address,
    codeHash: string,
    code: string,
  ): Promise<Published | undefined> {
    const text = await this.#cache.get(`code:${codeHash}`);
    const template = text === undefined ? await this.#templates.match(code) : undefined;
    if (text === undefined && !template) return undefined;
    const source = template?.source ?? (JSON.parse(text ?? '') as Published['source']);
    const copy = { ...source, chain: chain.name, address, origin: 'same-code' } as const;
    return template ? { source: copy, codeHash: template.hash } : { source: copy };
  }
}
