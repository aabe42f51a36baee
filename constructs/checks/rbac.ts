import { at, entries, list, type Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'rbac';

/** Roles of ours say exactly what they allow; one that cannot says why. */
export const rbac: ClusterRule = { name, check };

const readVerbs = ['get', 'list', 'watch'];
/** Verbs that give the holder rights of others. */
const grantVerbs = ['bind', 'escalate', 'impersonate'];
const fix = `Name the groups, resources, verbs and objects, or write into the annotation ${reasonAnnotation} why not.`;

function check(view: ClusterView): readonly Finding[] {
  return [...view.objects, ...view.flux].flatMap((object) => {
    if (object.manifest.metadata.annotations?.[reasonAnnotation]?.trim()) return [];
    return problems(object.manifest).map((problem) => findingOn(name, view, object, problem, fix));
  });
}

function problems(manifest: Manifest): readonly string[] {
  const { kind, apiVersion } = manifest;
  if (!apiVersion.startsWith('rbac.authorization.k8s.io/')) return [];
  if (kind === 'ClusterRoleBinding') {
    const role = at(manifest, 'roleRef', 'name');
    return role === 'cluster-admin' ? ['roleRef: binds cluster-admin'] : [];
  }
  return list(manifest.rules).flatMap((rule, index) =>
    ruleProblems(rule, kind === 'ClusterRole').map((problem) => `rules[${index}].${problem}`),
  );
}

function ruleProblems(rule: unknown, clusterWide: boolean): readonly string[] {
  const verbs = list(at(rule, 'verbs')).map(String);
  const named = list(at(rule, 'resourceNames')).length > 0;
  const wildcards = entries(rule).flatMap(([field, values]) =>
    list(values).includes('*') ? [`${field}: has *`] : [],
  );
  const grants = named ? [] : verbs.filter((verb) => grantVerbs.includes(verb));
  const secrets = list(at(rule, 'resources')).includes('secrets') && list(at(rule, 'apiGroups')).includes('');
  const reads = clusterWide && secrets && !named ? verbs.filter((verb) => readVerbs.includes(verb)) : [];
  return [
    ...wildcards,
    ...grants.map((verb) => `verbs: has ${verb} without resourceNames`),
    ...(reads.length > 0 ? [`resources: ${reads.join(', ')} on the secrets of every namespace`] : []),
  ];
}
