/** Names of the chains, as everything here spells them: events, metrics, options. */
export const chainNames = ['ethereum', 'bnb', 'polygon', 'arbitrum', 'base', 'optimism'] as const;
export type ChainName = (typeof chainNames)[number];

/** A chain that contracts are fetched from. */
export interface Chain {
  readonly name: ChainName;
  readonly title: string;
  /** EIP-155; also what Etherscan V2 and Sourcify call it by. */
  readonly id: number;
  /** Blocks on top of one before it is read: below it a reorganisation is rare, not impossible. */
  readonly confirmations: number;
  /** Pages for people; an address is appended. */
  readonly addressPage: string;
}

/** Ids: EIP-155. Confirmations: what the larger exchanges wait for, rounded to the cheap side for rollups. */
export const chains: Readonly<Record<ChainName, Chain>> = {
  ethereum: {
    name: 'ethereum',
    title: 'Ethereum',
    id: 1,
    confirmations: 12,
    addressPage: 'https://etherscan.io/address/',
  },
  bnb: {
    name: 'bnb',
    title: 'BNB Chain',
    id: 56,
    confirmations: 15,
    addressPage: 'https://bscscan.com/address/',
  },
  polygon: {
    name: 'polygon',
    title: 'Polygon',
    id: 137,
    confirmations: 64,
    addressPage: 'https://polygonscan.com/address/',
  },
  arbitrum: {
    name: 'arbitrum',
    title: 'Arbitrum',
    id: 42161,
    confirmations: 20,
    addressPage: 'https://arbiscan.io/address/',
  },
  base: {
    name: 'base',
    title: 'Base',
    id: 8453,
    confirmations: 10,
    addressPage: 'https://basescan.org/address/',
  },
  optimism: {
    name: 'optimism',
    title: 'Optimism',
    id: 10,
    confirmations: 10,
    addressPage: 'https://optimistic.etherscan.io/address/',
  },
};

const aliases: Readonly<Record<string, ChainName>> = {
  eth: 'ethereum',
  mainnet: 'ethereum',
  bsc: 'bnb',
  'bnb chain': 'bnb',
  matic: 'polygon',
  arb: 'arbitrum',
  op: 'optimism',
};

/** The text names no chain that is known. */
export class UnknownChainError extends Error {
  override readonly name: string = 'UnknownChainError';

  constructor(text: string) {
    super(`${JSON.stringify(text)} is no chain that is known; known are ${chainNames.join(', ')}`);
  }
}

/** A chain by its name, an alias such as `bsc`, or its id. @throws UnknownChainError */
export function findChain(text: string): Chain {
  const wanted = text.trim().toLowerCase();
  const name = Object.hasOwn(aliases, wanted) ? aliases[wanted] : wanted;
  const found = Object.values(chains).find((chain) => chain.name === name || String(chain.id) === name);
  if (!found) throw new UnknownChainError(text);
  return found;
}
