import { type Address, addressOfWord } from '../../address.ts';
import type { RequestReason } from '../../events/event-types.ts';
import type { Log } from './block.ts';

/** An event by which a contract says that there is a new contract, or new code. */
interface Announcement {
  readonly signature: string;
  /** keccak256 of the signature. */
  readonly topic: string;
  readonly reason: RequestReason;
  /** Where the address stands: a topic, a word of the data, or whoever sent the event. */
  readonly at: { readonly topic: number } | { readonly word: number } | 'sender';
}

/** Factories whose events are looked at where a node traces nothing, and upgrades, which no trace shows. */
export const announcements: readonly Announcement[] = [
  {
    signature: 'PairCreated(address,address,address,uint256)',
    topic: '0x0d3648bd0f6ba80134a33ba9275ac585d9d315f0ad8355cddefde31afa28d0e9',
    reason: 'factory',
    at: { word: 0 },
  },
  {
    signature: 'PoolCreated(address,address,uint24,int24,address)',
    topic: '0x783cca1c0412dd0d695e784568c96da2e9c22ff989357a2e8b1d9b2b4e6b7118',
    reason: 'factory',
    at: { word: 1 },
  },
  {
    signature: 'ProxyCreation(address,address)',
    topic: '0x4f51faf6c4561ff95f067657e43439f0f856d97c04d9ec9070a6199ad418e235',
    reason: 'factory',
    at: { topic: 1 },
  },
  {
    signature: 'ProxyCreation(address,address)',
    topic: '0x4f51faf6c4561ff95f067657e43439f0f856d97c04d9ec9070a6199ad418e235',
    reason: 'factory',
    at: { word: 0 },
  },
  {
    signature: 'Upgraded(address)',
    topic: '0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b',
    reason: 'upgraded',
    at: 'sender',
  },
  {
    signature: 'BeaconUpgraded(address)',
    topic: '0x1cf3b03a6cf19fa2baba4df148e9dcabedea7f8a5c07840e207e5c089be95d3e',
    reason: 'upgraded',
    at: 'sender',
  },
];

/** Whom the log announces. */
export function announced(
  log: Log,
): readonly { readonly address: Address; readonly reason: RequestReason }[] {
  return announcements
    .filter(({ topic }) => topic === log.topics[0])
    .flatMap(({ at, reason }) => {
      const address = at === 'sender' ? log.address : addressOfWord(wordAt(log, at));
      return address ? [{ address, reason }] : [];
    });
}

function wordAt(log: Log, at: { readonly topic: number } | { readonly word: number }): string {
  if ('topic' in at) return log.topics[at.topic] ?? '';
  return `0x${log.data.slice(2 + at.word * 64, 2 + (at.word + 1) * 64)}`;
}
