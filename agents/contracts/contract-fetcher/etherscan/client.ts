import type { Address } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import type { Explorer, Published } from '../explorer.ts';
import { type ExplorerOptions, patienceOf } from '../explorer-options.ts';
import { type AskJson, askJson } from '../http-json.ts';
import { type PatienceOptions, patiently } from '../patience.ts';
import { resultOf } from './answer.ts';
import { readSourceCode } from './source-code.ts';

export interface EtherscanOptions extends ExplorerOptions {
  /** One key for all chains. */
  readonly apiKey: string;
}

/** What the free plan allows. */
const own = { callsPerSecond: 3, attempts: 6 };

/** Etherscan's API V2: one address and one key, the chain is a parameter. */
export class Etherscan implements Explorer {
  readonly name = 'Etherscan';
  readonly #url: string;
  readonly #apiKey: string;
  readonly #ask: AskJson;
  readonly #patience: PatienceOptions;

  constructor(options: EtherscanOptions) {
    this.#url = options.url ?? 'https://api.etherscan.io/v2/api';
    this.#apiKey = options.apiKey;
    this.#ask = options.ask ?? ((url) => askJson(this.name, url));
    this.#patience = patienceOf(options, own);
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
