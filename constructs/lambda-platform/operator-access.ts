import { ClusterRole, ClusterRoleBinding, Role, RoleBinding, ServiceAccount } from '../core/kubernetes.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { roleGroup } from '../core/service-account.ts';
import type { Stage } from '../core/stage.ts';
import { leaderRules, operatorRules } from './operator-rules.ts';

/**
 * The operator's account and what it may do: elect a leader in its own namespace, and its work everywhere or in some
 * namespaces alone.
 *
 * @param name of the account and of its namespace
 * @param namespaces each gets a Role, and there is no ClusterRole. Default: everywhere
 */
export function addAccess(stage: Stage, name: string, namespaces?: readonly OwnedNamespace[]): void {
  const metadata = { name, namespace: name };
  const subjects = [{ kind: 'ServiceAccount', ...metadata }];
  const role = { apiGroup: roleGroup, kind: 'Role', name };
  new ServiceAccount(stage, 'account', { metadata });
  new Role(stage, 'leader-role', { metadata, rules: [...leaderRules] });
  new RoleBinding(stage, 'leader-role-binding', { metadata, roleRef: role, subjects });
  const rules = [...operatorRules];
  if (!namespaces) {
    const roleRef = { ...role, kind: 'ClusterRole' };
    new ClusterRole(stage, 'cluster-role', { metadata: { name }, rules });
    new ClusterRoleBinding(stage, 'cluster-role-binding', { metadata: { name }, roleRef, subjects });
    return;
  }
  for (const { name: namespace } of namespaces) {
    const within = { name, namespace };
    new Role(stage, `role-${namespace}`, { metadata: within, rules });
    new RoleBinding(stage, `role-binding-${namespace}`, { metadata: within, roleRef: role, subjects });
  }
}
