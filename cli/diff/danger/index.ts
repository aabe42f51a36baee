import type { ObjectPair } from '../object-pair.ts';
import { brokerChanged } from './broker-changed.ts';
import { dataLoss } from './data-loss.ts';
import { immutableField } from './immutable-field.ts';
import { privilegeGained } from './privilege-gained.ts';
import { pruneOnMove } from './prune-on-move.ts';
import { rbacWidened } from './rbac-widened.ts';
import { releaseReinstalled } from './release-reinstalled.ts';
import type { Danger, DangerRule } from './rule.ts';
import { selectorChanged } from './selector-changed.ts';
import { versionDowngraded } from './version-downgraded.ts';

export const dangerRules: readonly DangerRule[] = [
  brokerChanged,
  dataLoss,
  immutableField,
  privilegeGained,
  pruneOnMove,
  rbacWidened,
  releaseReinstalled,
  selectorChanged,
  versionDowngraded,
];

/** What every rule says of one object. */
export function dangersOf(pair: ObjectPair): readonly Danger[] {
  return dangerRules.flatMap(({ name, check }) => check(pair).map((hazard) => ({ rule: name, ...hazard })));
}
