import type { Address } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import { ExplorerError } from '../explorer.ts';
import { hex } from '../json-rpc.ts';
import type { CodeReader } from '../node.ts';
import type { Etherscan } from './client.ts';

/** Reads code by way of Etherscan's `proxy` module, so that its key is all that is needed. */
export class EtherscanCodeReader implements CodeReader {
  readonly #etherscan: Etherscan;

  constructor(etherscan: Etherscan) {
    this.#etherscan = etherscan;
  }

  async code(chain: Chain, address: Address): Promise<string> {
    return this.#ask(chain, 'eth_getCode', { address });
  }

  async storage(chain: Chain, address: Address, slot: string): Promise<string> {
    return this.#ask(chain, 'eth_getStorageAt', { address, position: slot });
  }

  async call(chain: Chain, address: Address, selector: string): Promise<string | undefined> {
    try {
      return await this.#ask(chain, 'eth_call', { to: address, data: selector });
    } catch (error) {
      if (error instanceof ExplorerError && error.problem === 'refused') return undefined;
      throw error;
    }
  }

  async #ask(chain: Chain, action: string, parameters: Readonly<Record<string, string>>): Promise<string> {
    const asked = { module: 'proxy', action, ...parameters, tag: 'latest' };
    return hex(action, await this.#etherscan.call(chain, asked));
  }
}
