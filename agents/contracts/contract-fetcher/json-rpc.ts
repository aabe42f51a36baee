import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';
import { askJson } from './http-json.ts';
import { type CodeReader, NodeError } from './node.ts';
import { isObject } from './standard-json.ts';

/** Asks a node by its method. */
export type Rpc = (method: string, params: readonly unknown[]) => Promise<unknown>;

/** Methods over HTTP. @param url may have a key in it; it is in no message */
export function httpRpc(url: string): Rpc {
  return async (method, params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const headers = { 'content-type': 'application/json' };
    const answer = await askJson('node', new URL(url), { method: 'POST', headers, body }).catch(
      (error: unknown) => {
        throw new NodeError(`${method}: ${(error as Error).message}`, undefined, { cause: error });
      },
    );
    if (!isObject(answer.body)) throw new NodeError(`${method}: the node answers ${answer.status}`);
    const { error, result } = answer.body;
    if (isObject(error))
      throw new NodeError(`${method}: ${String(error.message).slice(0, 300)}`, Number(error.code));
    if (result === undefined) throw new NodeError(`${method}: the answer has no result`);
    return result;
  };
}

/** Reads code by a node of each chain. */
export class NodeCodeReader implements CodeReader {
  readonly #rpc: (chain: Chain) => Rpc;

  constructor(rpc: (chain: Chain) => Rpc) {
    this.#rpc = rpc;
  }

  async code(chain: Chain, address: Address): Promise<string> {
    return hex('eth_getCode', await this.#rpc(chain)('eth_getCode', [address, 'latest']));
  }

  async storage(chain: Chain, address: Address, slot: string): Promise<string> {
    return hex('eth_getStorageAt', await this.#rpc(chain)('eth_getStorageAt', [address, slot, 'latest']));
  }

  async call(chain: Chain, address: Address, selector: string): Promise<string | undefined> {
    try {
      return hex('eth_call', await this.#rpc(chain)('eth_call', [{ to: address, data: selector }, 'latest']));
    } catch (error) {
      if (error instanceof NodeError && error.code !== undefined && !error.unsupported) return undefined;
      throw error;
    }
  }
}

export function hex(method: string, value: unknown): string {
  if (typeof value === 'string' && /^0x[0-9a-f]*$/i.test(value)) return value.toLowerCase();
  throw new NodeError(`${method}: the answer is not hexadecimal`);
}
