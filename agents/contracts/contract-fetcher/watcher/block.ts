import { type Address, isAddress, toAddress } from '../../address.ts';
import type { Rpc } from '../json-rpc.ts';
import { NodeError } from '../node.ts';
import { isObject } from '../standard-json.ts';

/** A place in a chain. */
export interface BlockId {
  readonly number: number;
  readonly hash: string;
}

export interface Block extends BlockId {
  readonly parentHash: string;
}

export interface Receipt {
  readonly transaction: string;
  /** What the transaction itself created. */
  readonly contract?: Address;
  readonly logs: readonly Log[];
}

export interface Log {
  readonly address: Address;
  readonly topics: readonly string[];
  readonly data: string;
}

/** Number of the newest block. @throws NodeError */
export async function headNumber(rpc: Rpc): Promise<number> {
  return numberOf(await rpc('eth_blockNumber', []));
}

/** Undefined when the chain has no such block. @throws NodeError */
export async function readBlock(rpc: Rpc, number: number): Promise<Block | undefined> {
  const block = await rpc('eth_getBlockByNumber', [`0x${number.toString(16)}`, false]);
  if (block === null) return undefined;
  if (!isObject(block)) throw new NodeError('eth_getBlockByNumber: the answer is no block');
  return { number: numberOf(block.number), hash: wordOf(block.hash), parentHash: wordOf(block.parentHash) };
}

/** Receipts of a block, none of another one that took its place meanwhile. @throws NodeError */
export async function readReceipts(rpc: Rpc, block: BlockId): Promise<readonly Receipt[]> {
  const receipts = await rpc('eth_getBlockReceipts', [block.hash]).catch((error: unknown) => {
    if (error instanceof NodeError && error.unsupported) return receiptsOneByOne(rpc, block);
    throw error;
  });
  if (!Array.isArray(receipts))
    throw new NodeError(`eth_getBlockReceipts: no receipts of block ${block.number}`);
  return receipts.filter(isObject).map((receipt) => {
    if (receipt.blockHash !== block.hash)
      throw new NodeError(`block ${block.number} changed while it was read`);
    return readReceipt(receipt);
  });
}

async function receiptsOneByOne(rpc: Rpc, { hash }: BlockId): Promise<unknown> {
  const block = await rpc('eth_getBlockByHash', [hash, false]);
  if (!isObject(block) || !Array.isArray(block.transactions))
    throw new NodeError('eth_getBlockByHash: no block');
  const receipts: unknown[] = [];
  for (const transaction of block.transactions)
    receipts.push(await rpc('eth_getTransactionReceipt', [transaction]));
  return receipts;
}

function readReceipt(receipt: Readonly<Record<string, unknown>>): Receipt {
  const { contractAddress, status, logs } = receipt;
  const created = typeof contractAddress === 'string' && isAddress(contractAddress) && status !== '0x0';
  return {
    transaction: wordOf(receipt.transactionHash),
    contract: created ? toAddress(contractAddress) : undefined,
    logs: (Array.isArray(logs) ? logs : []).filter(isObject).flatMap(readLog),
  };
}

function readLog({ address, topics, data }: Readonly<Record<string, unknown>>): readonly Log[] {
  if (typeof address !== 'string' || !isAddress(address) || !Array.isArray(topics)) return [];
  return [{ address: toAddress(address), topics: topics.map(String), data: String(data) }];
}

function numberOf(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) throw new NodeError('the number of a block is none');
  return number;
}

function wordOf(value: unknown): string {
  if (typeof value === 'string' && /^0x[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new NodeError('a hash is none');
}
