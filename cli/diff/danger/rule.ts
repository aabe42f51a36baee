import type { ObjectPair } from '../object-pair.ts';

/** Why a change may hurt, and what to do about it. */
export interface Hazard {
  readonly problem: string;
  readonly advice: string;
}

/** A pure look at one object that changes. */
export interface DangerRule {
  readonly name: string;
  readonly check: (pair: ObjectPair) => readonly Hazard[];
}

/** A hazard, and the rule that saw it. */
export interface Danger extends Hazard {
  readonly rule: string;
}
