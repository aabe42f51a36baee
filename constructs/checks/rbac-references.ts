import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';

const name = 'rbac-references';

/** A binding gives a role that exists to ServiceAccounts that exist. */
export const rbacReferences: ClusterRule = { name, check };

const group = 'rbac.authorization.k8s.io';

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return [...view.objects, ...view.flux].flatMap((object) => {
    const { manifest } = object;
    if (manifest.kind !== 'RoleBinding' && manifest.kind !== 'ClusterRoleBinding') return [];
    return [...roleProblems(manifest, known), ...subjectProblems(manifest, known)].map((problem) =>
      findingOn(
        name,
        view,
        object,
        problem,
        'Make what the binding names, or correct kind, name and namespace.',
      ),
    );
  });
}

function roleProblems({ roleRef, metadata }: Manifest, known: KnownObjects): readonly string[] {
  const kind = `${at(roleRef, 'kind')}.${group}`;
  const role = String(at(roleRef, 'name'));
  const namespace = at(roleRef, 'kind') === 'Role' ? metadata.namespace : undefined;
  // Kubernetes itself brings the ClusterRoles of this prefix.
  if (role.startsWith('system:') || known.find(kind, role, namespace)) return [];
  return [`roleRef: there is ${known.missing(kind, role, namespace)}`];
}

function subjectProblems({ subjects, metadata }: Manifest, known: KnownObjects): readonly string[] {
  return list(subjects).flatMap((subject, index) => {
    const account = String(at(subject, 'name'));
    const namespace = String(at(subject, 'namespace') ?? metadata.namespace);
    const found =
      at(subject, 'kind') !== 'ServiceAccount' || known.find('ServiceAccount', account, namespace);
    return found
      ? []
      : [`subjects[${index}]: there is ${known.missing('ServiceAccount', account, namespace)}`];
  });
}
