import type { Address } from '../../address.ts';
import type { ChainName } from '../../chain.ts';
import type { ContractRequest } from '../../events/event-types.ts';
import type { Rpc } from '../json-rpc.ts';
import { announced } from './announcements.ts';
import { type BlockId, readReceipts } from './block.ts';
import type { Traces } from './traces.ts';

/** Contracts that a block brings, each once. @throws NodeError */
export async function sightings(
  chain: ChainName,
  block: BlockId,
  { rpc, traces }: { readonly rpc: Rpc; readonly traces: Traces },
): Promise<readonly ContractRequest[]> {
  const receipts = await readReceipts(rpc, block);
  const traced = await traces.created(block);
  const found = new Map<Address, ContractRequest>();
  const add = (request: Pick<ContractRequest, 'address' | 'reason' | 'transaction'>): void => {
    const { number, hash } = block;
    if (!found.has(request.address))
      found.set(request.address, { chain, ...request, block: { number, hash } });
  };
  for (const { contract: address, transaction } of receipts) {
    if (address) add({ address, reason: 'deployed', transaction });
  }
  for (const { address, transaction } of traced ?? []) add({ address, reason: 'factory', transaction });
  for (const { logs, transaction } of receipts) {
    for (const { address, reason } of logs.flatMap(announced)) {
      if (reason === 'upgraded' || !traced) add({ address, reason, transaction });
    }
  }
  return [...found.values()];
}
