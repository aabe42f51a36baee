import { createHash } from 'node:crypto';
import { withoutComments } from './solidity/lexical.ts';

/** What a finding can be about; the names are part of the machine interface. */
export const findingTypes = [
  'reentrancy',
  'access-control',
  'delegatecall',
  'arbitrary-call',
  'flash-loan',
  'oracle-manipulation',
  'arithmetic',
  'storage-collision',
  'unchecked-call',
  'denial-of-service',
  'bad-randomness',
  'front-running',
  'time-manipulation',
  'short-address',
  'mutability',
  'code-smell',
] as const;
export type FindingType = (typeof findingTypes)[number];

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** `confirmed` is given by a proof on a local chain and by nothing else. */
export type FindingStatus = 'suspected' | 'confirmed';

/** Lines of a file, counted from 1, both ends included. */
export interface SourceLines {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** A place that speaks for the finding, and why. */
export interface Evidence extends SourceLines {
  readonly note: string;
}

export interface Finding extends SourceLines {
  readonly type: FindingType;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly contract: string;
  /** Name of the function; `''` where the finding is about the whole contract. */
  readonly function: string;
  readonly message: string;
  readonly fix: string;
  /** Stable over moved lines and over renames of what the finding does not touch. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly evidence: readonly Evidence[];
  /** How the data flows from where an attacker sets it to where it does harm; empty where no data flows. */
  readonly path: readonly Evidence[];
  /** Entries of the SWC registry, for example `SWC-107`. */
  readonly references: readonly string[];
}

/** What identifies a finding: everything but its place. */
export interface FindingKey {
  readonly type: FindingType;
  readonly contract: string;
  readonly function: string;
  /** Code of the place; white space and comments do not count. */
  readonly code: string;
  /** Which of several equal ones it is, from 0. */
  readonly occurrence: number;
}

/** The id of a finding: 16 hexadecimal digits. */
export function findingId({ type, contract, function: name, code, occurrence }: FindingKey): string {
  const bare = withoutComments(code).replaceAll(/\s/g, '');
  const key = JSON.stringify([type, contract, name, bare, occurrence]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** Whether a severity is at least as bad as the limit. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
