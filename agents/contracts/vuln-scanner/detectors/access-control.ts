import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import { codelessCaller } from './access/codeless-caller.ts';
import { corruptedStorage } from './access/corrupted-storage.ts';
import { foreignEntry } from './access/foreign-entry.ts';
import { openRole } from './access/open-role.ts';
import { originAuthority } from './access/origin-authority.ts';
import { unprotectedDestruction } from './access/unprotected-destruction.ts';
import { unprotectedPayout } from './access/unprotected-payout.ts';
import { unprotectedState } from './access/unprotected-state.ts';
import { unprotectedTokens } from './access/unprotected-tokens.ts';
import { weakSignature } from './access/weak-signature.ts';

const parts: readonly ((facts: Facts) => Iterable<Draft>)[] = [
  unprotectedDestruction,
  unprotectedState,
  unprotectedPayout,
  unprotectedTokens,
  foreignEntry,
  openRole,
  weakSignature,
  originAuthority,
  corruptedStorage,
  codelessCaller,
];

/** Someone without a role reaches what only a role may do. */
export const accessControl: Detector = {
  type: 'access-control',
  fix: 'Compare msg.sender with the account or role that the contract keeps before anything privileged happens.',
  references: ['SWC-105', 'SWC-106'],
  *detect(facts) {
    for (const part of parts) yield* part(facts);
  },
};
