import { at, type Json, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { isSame } from '../json.ts';
import type { ObjectPair } from '../object-pair.ts';
import { formatGrants, grantsOf, isCovered, isWildcard } from './grants.ts';
import type { DangerRule, Hazard } from './rule.ts';

const roles: ReadonlySet<string> = new Set(['ClusterRole', 'Role']);
const bindings: ReadonlySet<string> = new Set(['ClusterRoleBinding', 'RoleBinding']);
const advice = 'See that whoever holds it needs this.';

/** Somebody may do more than before. A new role counts only for its wildcards, a new binding only as cluster-admin. */
export const rbacWidened: DangerRule = { name: 'rbac-widened', check };

function check({ identity: { group, kind }, before, after }: ObjectPair): readonly Hazard[] {
  if (group !== 'rbac.authorization.k8s.io' || !after) return [];
  if (roles.has(kind))
    return [...grants(before?.manifest, after.manifest), ...aggregation(before?.manifest, after.manifest)];
  return bindings.has(kind) ? subjects(before?.manifest, after.manifest) : [];
}

function grants(before: Manifest | undefined, after: Manifest): readonly Hazard[] {
  const old = grantsOf(before?.rules);
  const gained = grantsOf(after.rules).filter((grant) =>
    before ? !isCovered(grant, old) : isWildcard(grant),
  );
  return gained.length > 0 ? [{ problem: `allows ${formatGrants(gained)}`, advice }] : [];
}

function aggregation(before: Manifest | undefined, after: Manifest): readonly Hazard[] {
  const [old, now] = [before?.aggregationRule, after.aggregationRule] as (Json | undefined)[];
  if (now === undefined || isSame(old, now)) return [];
  return [{ problem: 'takes in the rules of every ClusterRole with certain labels', advice }];
}

function subjects(before: Manifest | undefined, after: Manifest): readonly Hazard[] {
  const role = at(after, 'roleRef', 'name');
  if (!before && role !== 'cluster-admin') return [];
  const old = list(before?.subjects) as readonly Json[];
  const gained = (list(after.subjects) as readonly Json[]).filter(
    (subject) => !old.some((one) => isSame(one, subject)),
  );
  return gained.map((subject) => ({ problem: `gives ${role} to ${subjectName(subject)}`, advice }));
}

function subjectName(subject: Json): string {
  const namespace = at(subject, 'namespace');
  return `${at(subject, 'kind')} ${namespace ? `${namespace}/` : ''}${at(subject, 'name')}`;
}
