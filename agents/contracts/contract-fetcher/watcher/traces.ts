import { type Address, isAddress, toAddress } from '../../address.ts';
import type { Rpc } from '../json-rpc.ts';
import { NodeError } from '../node.ts';
import { isObject } from '../standard-json.ts';
import type { BlockId } from './block.ts';

/** A contract that another contract created. */
export interface Traced {
  readonly address: Address;
  readonly transaction: string | undefined;
}

/** A way to read what contracts created in a block. */
type TraceReader = (rpc: Rpc, block: BlockId) => Promise<readonly Traced[]>;

/** Geth's, then that of Erigon, Nethermind and Reth. */
const readers: readonly TraceReader[] = [readCallTracer, readParity];

/** Traces by whichever method a node has; it is asked again by another one only when it does not know the first. */
export class Traces {
  readonly #rpc: Rpc;
  #readers = readers;

  constructor(rpc: Rpc) {
    this.#rpc = rpc;
  }

  /** Undefined when the node traces nothing. @throws NodeError */
  async created(block: BlockId): Promise<readonly Traced[] | undefined> {
    for (const reader of this.#readers) {
      try {
        const found = await reader(this.#rpc, block);
        this.#readers = [reader];
        return found;
      } catch (error) {
        if (!(error instanceof NodeError) || !error.unsupported) throw error;
      }
    }
    this.#readers = [];
    return undefined;
  }
}

async function readCallTracer(rpc: Rpc, block: BlockId): Promise<readonly Traced[]> {
  const traced = await rpc('debug_traceBlockByHash', [block.hash, { tracer: 'callTracer' }]);
  if (!Array.isArray(traced)) throw new NodeError('debug_traceBlockByHash: the answer is no list');
  return traced.filter(isObject).flatMap(({ txHash, result }) => {
    const transaction = typeof txHash === 'string' ? txHash : undefined;
    const calls = isObject(result) && Array.isArray(result.calls) ? result.calls : [];
    return createdBy(calls).map((address) => ({ address, transaction }));
  });
}

/** Without recursion: how deep calls are nested is somebody else's choice. */
function createdBy(calls: readonly unknown[]): readonly Address[] {
  const created: Address[] = [];
  const left = [...calls];
  for (let call = left.pop(); call !== undefined; call = left.pop()) {
    // What failed, or happened in something that failed, did not stay.
    if (!isObject(call) || call.error !== undefined) continue;
    const made = call.type === 'CREATE' || call.type === 'CREATE2';
    if (made && typeof call.to === 'string' && isAddress(call.to)) created.push(toAddress(call.to));
    if (Array.isArray(call.calls)) left.push(...call.calls);
  }
  return created;
}

async function readParity(rpc: Rpc, block: BlockId): Promise<readonly Traced[]> {
  const traces = await rpc('trace_block', [`0x${block.number.toString(16)}`]);
  if (!Array.isArray(traces)) throw new NodeError('trace_block: the answer is no list');
  const all = traces.filter(isObject);
  if (all.some(({ blockHash }) => blockHash !== undefined && blockHash !== block.hash)) {
    throw new NodeError(`block ${block.number} changed while it was read`);
  }
  const failed = all.filter(({ error }) => error !== undefined).map(placeOf);
  return all.flatMap((trace) => {
    const place = placeOf(trace);
    const address = isObject(trace.result) ? trace.result.address : undefined;
    const inner = Array.isArray(trace.traceAddress) && trace.traceAddress.length > 0;
    const stayed = !failed.some((outer) => place === outer || place.startsWith(`${outer},`));
    const made = trace.type === 'create' && inner && stayed;
    if (!made || typeof address !== 'string' || !isAddress(address)) return [];
    const transaction = typeof trace.transactionHash === 'string' ? trace.transactionHash : undefined;
    return [{ address: toAddress(address), transaction }];
  });
}

function placeOf({ transactionHash, traceAddress }: Readonly<Record<string, unknown>>): string {
  return [transactionHash, ...(Array.isArray(traceAddress) ? traceAddress : [])].join(',');
}
