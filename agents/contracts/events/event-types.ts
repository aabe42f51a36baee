import type { Address } from '../address.ts';
import type { ChainName } from '../chain.ts';
import type { FetchedContract } from '../contract-source.ts';
import type { Finding, FindingType } from '../finding.ts';
import type { Payload } from './payload.ts';

/** CloudEvents types; a change that old readers do not understand gets a new number. */
export const eventTypes = {
  requested: 'io.homelab.contracts.requested.v1',
  fetched: 'io.homelab.contracts.fetched.v1',
  scanned: 'io.homelab.contracts.scanned.v1',
  proved: 'io.homelab.contracts.proved.v1',
  alerted: 'io.homelab.contracts.alerted.v1',
} as const;
export type EventName = keyof typeof eventTypes;

/** Why a contract is looked at: created by a transaction or by another contract, given new code, or named by somebody. */
export type RequestReason = 'deployed' | 'factory' | 'upgraded' | 'asked';

/** Data of `requested`. */
export interface ContractRequest {
  readonly chain: ChainName;
  readonly address: Address;
  readonly reason: RequestReason;
  /** Where it was seen. */
  readonly block?: { readonly number: number; readonly hash: string };
  readonly transaction?: string;
  /** How often its source has been asked for before. Default 0. */
  readonly attempt?: number;
}

/** Which contract an event is about. */
export interface ContractSubject {
  readonly chain: ChainName;
  readonly address: Address;
  readonly implementation: Address;
  readonly codeHash: string;
  readonly contractName: string;
}

/** Data of `fetched`. */
export interface ContractFetched extends ContractSubject {
  readonly contract: Payload<FetchedContract>;
}

/** Data of `scanned`. */
export interface ContractScanned extends ContractSubject {
  /** What read the source: the compiler with its version, or the parser that stood in for it. */
  readonly analyzer: string;
  readonly seconds: number;
  readonly findings: Payload<readonly Finding[]>;
  readonly contract: Payload<FetchedContract>;
}

/** A finding that was seen to do harm on a chain of our own. */
export interface Proof {
  /** Id of the finding. */
  readonly finding: string;
  readonly class: FindingType;
  /** Which measurement decided. */
  readonly oracle: string;
  /** What was measured. */
  readonly evidence: unknown;
  /** What the same attack did to the contract when it was mended. */
  readonly control: unknown;
}

/** Data of `proved`. */
export interface ContractProved extends ContractSubject {
  readonly findings: Payload<readonly Finding[]>;
  readonly proofs: Payload<readonly Proof[]>;
}

/** Data of `alerted`. */
export interface ContractAlerted {
  readonly chain: ChainName;
  readonly address: Address;
  readonly alerts: readonly {
    readonly channel: string;
    readonly alert: string;
    readonly state: 'sent' | 'waiting' | 'dead';
  }[];
}

/** Data by the name of its event. */
export interface EventData {
  readonly requested: ContractRequest;
  readonly fetched: ContractFetched;
  readonly scanned: ContractScanned;
  readonly proved: ContractProved;
  readonly alerted: ContractAlerted;
}

/** What payloads hold. */
export interface PayloadContent {
  readonly contract: FetchedContract;
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
}
