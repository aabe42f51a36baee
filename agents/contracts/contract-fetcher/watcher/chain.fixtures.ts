import { createHash } from 'node:crypto';
import type { Rpc } from '../json-rpc.ts';
import { NodeError } from '../node.ts';
import { addressAt } from '../proxies/proxy.fixtures.ts';

interface TestBlock {
  readonly number: string;
  readonly hash: string;
  readonly parentHash: string;
  readonly contract: number;
}

/** A chain in memory: every block creates one contract, and the newest blocks can be replaced. */
export class TestChain {
  readonly blocks: TestBlock[] = [];
  #made = 0;

  /** Contracts that are part of the chain now, up to a block. */
  contracts(upTo = this.blocks.length - 1): readonly string[] {
    return this.blocks.slice(0, upTo + 1).map(({ contract }) => addressAt(contract));
  }

  mine(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      this.#made += 1;
      const parent = this.blocks.at(-1);
      const hash = `0x${createHash('sha256').update(String(this.#made)).digest('hex')}`;
      const number = `0x${this.blocks.length.toString(16)}`;
      this.blocks.push({ number, hash, parentHash: parent?.hash ?? hash, contract: this.#made });
    }
  }

  /** Replaces the newest blocks by as many others, and one more. */
  reorganise(depth: number): void {
    this.blocks.splice(Math.max(this.blocks.length - depth, 0));
    this.mine(depth + 1);
  }

  readonly rpc: Rpc = async (method, [parameter]) => {
    const text = String(parameter);
    const byHash = this.blocks.find(({ hash }) => hash === text);
    if (method === 'eth_blockNumber') return this.blocks.at(-1)?.number ?? '0x0';
    if (method === 'eth_getBlockByNumber') return this.blocks[Number(text)] ?? null;
    if (method !== 'eth_getBlockReceipts') throw new NodeError(`${method}: method not found`, -32601);
    if (!byHash) return null;
    const { hash, contract } = byHash;
    const receipt = {
      blockHash: hash,
      transactionHash: hash,
      contractAddress: addressAt(contract),
      status: '0x1',
      logs: [],
    };
    return [receipt];
  };
}
