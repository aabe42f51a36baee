import type { Address } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import type { Explorer, Published } from '../explorer.ts';
import { type AskJson, askJson } from '../http-json.ts';
import { type Clock, clock, Pace } from '../pace.ts';
import { type PatienceOptions, patiently } from '../patience.ts';
import { resultOf } from './answer.ts';
import { readSourceCode } from './source-code.ts';

export interface EtherscanOptions {
  /** One key for all chains. */
  readonly apiKey: string;
  /** Default `https://api.etherscan.io/v2/api`. */
  readonly url?: string;
  /** Default 3, what the free plan allows. */
  readonly callsPerSecond?: number;
  /** Calls for one question in all. Default 6. */
  readonly attempts?: number;
  readonly clock?: Clock;
  readonly ask?: AskJson;
  readonly random?: () => number;
}

/** Etherscan's API V2: one address and one key, the chain is a parameter. */
export class Etherscan implements Explorer {
  readonly name = 'Etherscan';
  readonly #url: string;
  readonly #apiKey: string;
  readonly #ask: AskJson;
  readonly #patience: PatienceOptions;

  constructor(options: EtherscanOptions) {
    const { callsPerSecond = 3, attempts = 6, clock: time = clock, random = Math.random } = options;
    this.#url = options.url ?? 'https://api.etherscan.io/v2/api';
    this.#apiKey = options.apiKey;
    this.#ask = options.ask ?? ((url) => askJson(this.name, url));
    const pace = new Pace(callsPerSecond, time);
    this.#patience = { pace, clock: time, attempts, random };
  }

  /** @throws ExplorerError */
  async published(chain: Chain, address: Address): Promise<Published | undefined> {
    const result = await this.call(chain, { module: 'contract', action: 'getsourcecode', address });
    return readSourceCode(result, chain, address);
  }

  /** Result of one action. @throws ExplorerError */
  call(chain: Chain, parameters: Readonly<Record<string, string>>): Promise<unknown> {
    const url = new URL(this.#url);
    const all = { chainid: String(chain.id), ...parameters, apikey: this.#apiKey };
    for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
    return patiently(async () => resultOf(await this.#ask(url)), this.#patience);
  }
}
