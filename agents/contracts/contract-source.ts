import type { Address } from './address.ts';
import type { ChainName } from './chain.ts';

/**
 * One file of a published source. The name is what imports call it; it comes from a stranger and is never a path on
 * this machine.
 */
export interface SourceFile {
  readonly name: string;
  readonly content: string;
}

/** What the publisher compiled with. */
export interface CompilerSettings {
  readonly optimizer?: { readonly enabled: boolean; readonly runs: number };
  /** Absent: the compiler's default. */
  readonly evmVersion?: string;
  /** `context:prefix=target` */
  readonly remappings?: readonly string[];
  readonly viaIR?: boolean;
}

/** Published source of one contract. Everything in it is a stranger's text. */
export interface ContractSource {
  readonly chain: ChainName;
  readonly address: Address;
  /** Of the contract among those that the files declare. */
  readonly contractName: string;
  readonly language: 'Solidity' | 'Vyper' | 'Yul';
  /** `0.8.20+commit.a1b79de6` */
  readonly compilerVersion: string;
  readonly files: readonly SourceFile[];
  readonly settings: CompilerSettings;
  /** Who had it. `same-code`: it was published for another address with the same code. */
  readonly origin: 'etherscan' | 'sourcify' | 'same-code';
}

/** How one address hands calls on to another one. */
export type ProxyKind = 'eip-1967' | 'beacon' | 'minimal' | 'zeppelinos' | 'delegated-account' | 'explorer';

/** One step from a proxy towards the code that runs. */
export interface ProxyHop {
  readonly kind: ProxyKind;
  readonly address: Address;
  readonly implementation: Address;
  /** Of the proxy itself, where it is published. */
  readonly source?: ContractSource;
}

/** A deployed contract with the source of the code that runs. */
export interface FetchedContract {
  readonly chain: ChainName;
  /** The one that was asked for. */
  readonly address: Address;
  /** Where the code that runs stands: `address` itself, or what its proxies lead to. */
  readonly implementation: Address;
  /** Of the code that runs, without metadata: the same for copies of one contract. See `runtimeHash`. */
  readonly codeHash: string;
  readonly proxies: readonly ProxyHop[];
  readonly source: ContractSource;
}
