import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';

/** What is read of a chain to find the code of a contract. */
export interface CodeReader {
  /** `0x` where there is no contract. @throws NodeError, ExplorerError */
  code(chain: Chain, address: Address): Promise<string>;
  /** A word of 32 bytes. @throws NodeError, ExplorerError */
  storage(chain: Chain, address: Address, slot: string): Promise<string>;
  /** What a call without arguments returns; undefined when it reverts. @throws NodeError, ExplorerError */
  call(chain: Chain, address: Address, selector: string): Promise<string | undefined>;
}

/** A node does not answer a question. */
export class NodeError extends Error {
  override readonly name: string = 'NodeError';
  /** JSON-RPC's code; undefined when there was no answer at all. */
  readonly code: number | undefined;

  constructor(message: string, code?: number, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** The node does not know the method, or does not offer it. */
  get unsupported(): boolean {
    return (
      this.code === -32601 ||
      /not (available|supported|found|whitelisted|allowed)|unsupported/i.test(this.message)
    );
  }
}
