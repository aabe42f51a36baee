import { type Address, addressOfWord } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import type { ProxyKind } from '../../contract-source.ts';
import type { CodeReader } from '../node.ts';
import { canDelegate } from './opcodes.ts';

/** Where the code of a proxy stands. */
export interface ProxyTarget {
  readonly kind: ProxyKind;
  readonly implementation: Address;
}

/** EIP-1967: keccak256('eip1967.proxy.implementation') - 1, and the same of 'eip1967.proxy.beacon'. */
export const implementationSlot = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc';
export const beaconSlot = '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50';
/** keccak256('org.zeppelinos.proxy.implementation'): what OpenZeppelin used before EIP-1967. */
export const zeppelinosSlot = '0x7050c9e0f4ca769c69bd3a8ef740bc37934f8e2c036e5a723fd8ee048ed3f8c3';
/** `implementation()` of a beacon. */
export const implementationSelector = '0x5c60da1b';

/** EIP-1167 with its address of 20 bytes, and what is sometimes appended to it (immutable arguments). */
const minimal = /^0x363d3d373d3d3d363d73([0-9a-f]{40})5af43d82803e903d91602b57fd5bf3/;
/** Variants without the return of `calldatasize`, and the one that Solady and Vyper make. */
const minimalVariants = [
  /^0x3d3d3d3d363d3d37363d73([0-9a-f]{40})5af43d3d93803e602a57fd5bf3/,
  /^0x366000600037611000600036600073([0-9a-f]{40})5af4602c57600080fd5b6110006000f3/,
];
/** EIP-7702: an account that has lent itself to a contract. */
const delegated = /^0xef0100([0-9a-f]{40})$/;

/** Undefined when the contract is no proxy of a kind that is known. */
export async function proxyTarget(
  reader: CodeReader,
  chain: Chain,
  address: Address,
  code: string,
): Promise<ProxyTarget | undefined> {
  const written = writtenInCode(code.toLowerCase());
  if (written || !canDelegate(code)) return written;
  const read = async (slot: string): Promise<Address | undefined> =>
    addressOfWord(await reader.storage(chain, address, slot));
  const standard = await read(implementationSlot);
  if (standard) return { kind: 'eip-1967', implementation: standard };
  const beacon = await read(beaconSlot);
  if (beacon) {
    const result = (await reader.call(chain, beacon, implementationSelector)) ?? '';
    const implementation = addressOfWord(result);
    if (implementation) return { kind: 'beacon', implementation };
  }
  const old = await read(zeppelinosSlot);
  return old && { kind: 'zeppelinos', implementation: old };
}

function writtenInCode(code: string): ProxyTarget | undefined {
  const account = delegated.exec(code)?.[1];
  if (account !== undefined) return { kind: 'delegated-account', implementation: `0x${account}` };
  for (const pattern of [minimal, ...minimalVariants]) {
    const found = pattern.exec(code)?.[1];
    if (found !== undefined) return { kind: 'minimal', implementation: `0x${found}` };
  }
  return undefined;
}
