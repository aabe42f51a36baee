import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';
import type { ContractSource } from '../contract-source.ts';
import type { CodeRange } from './runtime-hash.ts';

/** What an explorer knows about an address. */
export interface Published {
  readonly source: ContractSource;
  /** Where it believes the code stands, when it takes the contract for a proxy. */
  readonly implementation?: Address;
  /** Where its constructor wrote into the runtime code, where that is known. */
  readonly immutables?: readonly CodeRange[];
  /** Of the code without these places: the same for copies with other values. */
  readonly codeHash?: string;
}

/** Somebody who publishes sources. */
export interface Explorer {
  readonly name: string;
  /** @returns undefined when nobody has published it there @throws ExplorerError */
  published(chain: Chain, address: Address): Promise<Published | undefined>;
}

export type ExplorerProblem =
  | 'rate-limited'
  | 'daily-limit'
  | 'invalid-key'
  | 'plan'
  | 'unsupported-chain'
  | 'refused'
  | 'unavailable'
  | 'malformed';

const transient: ReadonlySet<ExplorerProblem> = new Set(['rate-limited', 'daily-limit', 'unavailable']);

export interface ExplorerErrorOptions extends ErrorOptions {
  readonly retryAfter?: number;
}

/** An explorer does not say whether it has a source. */
export class ExplorerError extends Error {
  override readonly name: string = 'ExplorerError';
  readonly problem: ExplorerProblem;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(explorer: string, problem: ExplorerProblem, text: string, options: ExplorerErrorOptions = {}) {
    super(`${explorer}: ${text}`, options);
    this.problem = problem;
    this.retryAfter = options.retryAfter;
  }

  /** Whether the same question may be answered later, with nothing changed here. */
  get transient(): boolean {
    return transient.has(this.problem);
  }
}
