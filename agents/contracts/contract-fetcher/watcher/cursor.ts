import type { ChainName } from '../../chain.ts';
import type { Records } from '../../ports/records.ts';
import type { BlockId } from './block.ts';

/** How far a chain has been read. */
export interface Cursor {
  /** Blocks that were read last, newest first: enough to find where a reorganisation began. */
  readonly recent: readonly BlockId[];
}

/** Deeper reorganisations have not been seen on any of these chains. */
export const rememberedBlocks = 256;

const collection = 'cursors';

export async function loadCursor(records: Records, chain: ChainName): Promise<Cursor | undefined> {
  const text = await records.get(collection, chain);
  return text === undefined ? undefined : (JSON.parse(text) as Cursor);
}

export async function saveCursor(records: Records, chain: ChainName, cursor: Cursor): Promise<void> {
  await records.put(collection, chain, JSON.stringify(cursor));
}

/** The cursor after one more block. */
export function advance({ recent }: Cursor, { number, hash }: BlockId): Cursor {
  return { recent: [{ number, hash }, ...recent].slice(0, rememberedBlocks) };
}
