import type { ContractSource } from '../contract-source.ts';
import type { Cache } from '../ports/cache.ts';
import { type CodeRange, runtimeHash } from './runtime-hash.ts';

/** Kept as long as sources are, in seconds. */
const keepSeconds = 30 * 86_400;
/** Of one length; more than any factory makes. */
const mostLayouts = 32;

/** Codes whose immutables are known, so that copies whose constructors wrote other values are recognised. */
export class Templates {
  readonly #cache: Cache;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** @returns hash of the code without its immutables */
  async learn(code: string, immutables: readonly CodeRange[], source: ContractSource): Promise<string> {
    const { hash } = runtimeHash(code, immutables);
    const layouts = await this.#layouts(code);
    const key = JSON.stringify(immutables);
    const others = layouts.filter((each) => JSON.stringify(each) !== key);
    const kept = [immutables, ...others].slice(0, mostLayouts);
    await this.#cache.set(layoutKey(code), JSON.stringify(kept), keepSeconds);
    await this.#cache.set(sourceKey(hash), JSON.stringify(source), keepSeconds);
    return hash;
  }

  /** The source of a code that differs in nothing but immutables. */
  async match(code: string): Promise<{ readonly hash: string; readonly source: ContractSource } | undefined> {
    for (const immutables of await this.#layouts(code)) {
      const { hash } = runtimeHash(code, immutables);
      const text = await this.#cache.get(sourceKey(hash));
      if (text !== undefined) return { hash, source: JSON.parse(text) as ContractSource };
    }
    return undefined;
  }

  async #layouts(code: string): Promise<readonly (readonly CodeRange[])[]> {
    return JSON.parse((await this.#cache.get(layoutKey(code))) ?? '[]') as readonly (readonly CodeRange[])[];
  }
}

/** Immutables are words of fixed places: copies have one length. */
function layoutKey(code: string): string {
  return `immutables:${code.length}`;
}

function sourceKey(hash: string): string {
  return `template:${hash}`;
}
