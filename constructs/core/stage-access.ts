import { compare } from './manifest.ts';
import { fluxNamespace, roleGroup, stageServiceAccount } from './service-account.ts';

/** One object that a stage's account must be able to apply, wait for and prune. */
export interface AccessTarget {
  readonly group: string;
  readonly resource: string;
  readonly name: string;
  /** Undefined for cluster-scoped objects. */
  readonly namespace: string | undefined;
  /** The verbs needed on it. Default: all that Flux and Helm use to manage an object. */
  readonly verbs?: readonly string[];
}

export interface AccessRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** The least that one stage needs: cluster-wide rules, and rules by namespace. */
export interface StageAccess {
  readonly account: string;
  readonly cluster: readonly AccessRule[];
  readonly namespaced: ReadonlyMap<string, readonly AccessRule[]>;
}

/** What waiting for an object takes. */
export const read = ['get', 'list', 'watch'];
const change = ['delete', 'patch', 'update'];

/**
 * Rules for a stage's objects. Cluster-scoped objects are changed by name only; roles may be granted only by
 * name, so an account cannot give itself more than git says (Kubernetes' `escalate` and `bind` verbs).
 */
export function stageAccess(stage: string, targets: readonly AccessTarget[]): StageAccess {
  const scopes = new Map<string | undefined, AccessTarget[]>();
  for (const target of targets) {
    const scope = scopes.get(target.namespace) ?? [];
    scope.push(target);
    scopes.set(target.namespace, scope);
  }
  const namespaces = [...scopes.keys()].filter((scope) => scope !== undefined).sort(compare);
  return {
    account: stageServiceAccount(stage),
    cluster: rulesFor(scopes.get(undefined) ?? [], true),
    namespaced: new Map(
      namespaces.map((namespace) => [namespace, rulesFor(scopes.get(namespace) ?? [], false)]),
    ),
  };
}

function rulesFor(targets: readonly AccessTarget[], byName: boolean): readonly AccessRule[] {
  const kinds = new Map<string, AccessTarget[]>();
  for (const target of targets) {
    const key = `${target.group}/${target.resource}`;
    const known = kinds.get(key);
    if (known) known.push(target);
    else kinds.set(key, [target]);
  }
  return merged([...kinds.keys()].sort(compare).flatMap((key) => kindRules(kinds.get(key) ?? [], byName)));
}

/** One rule for all kinds of a group that allow the same on the same names. */
function merged(rules: readonly AccessRule[]): readonly AccessRule[] {
  const alike = new Map<string, AccessRule>();
  for (const rule of rules) {
    const key = [rule.apiGroups, rule.resourceNames ?? ['*'], rule.verbs]
      .map((part) => part.join())
      .join(' ');
    const known = alike.get(key);
    alike.set(key, known ? { ...known, resources: [...known.resources, ...rule.resources] } : rule);
  }
  return [...alike.values()];
}

function kindRules(targets: readonly AccessTarget[], byName: boolean): readonly AccessRule[] {
  const [first] = targets;
  if (!first) return [];
  const kind = { apiGroups: [first.group], resources: [first.resource] };
  const managed = namesOf(targets.filter(({ verbs }) => !verbs));
  const rules: AccessRule[] = [];
  if (managed.length > 0 && byName) {
    rules.push({ ...kind, verbs: ['create', ...read] }, { ...kind, resourceNames: managed, verbs: change });
  } else if (managed.length > 0) {
    rules.push({ ...kind, verbs: ['create', ...change, ...read].sort(compare) });
  } else {
    rules.push({ ...kind, verbs: [...new Set(targets.flatMap(({ verbs }) => verbs ?? []))].sort(compare) });
  }
  if (isRole(first)) {
    const bound = namesOf(targets.filter(({ name, verbs }) => verbs && !managed.includes(name)));
    if (managed.length > 0) rules.push({ ...kind, resourceNames: managed, verbs: ['bind', 'escalate'] });
    if (bound.length > 0) rules.push({ ...kind, resourceNames: bound, verbs: ['bind'] });
  }
  return rules;
}

function namesOf(targets: readonly AccessTarget[]): readonly string[] {
  return [...new Set(targets.map(({ name }) => name))].sort(compare);
}

function isRole({ group, resource }: AccessTarget): boolean {
  return group === roleGroup && /^(cluster)?roles$/.test(resource);
}

/** What Helm itself needs in a release's namespace: its release records and the pods it waits for. */
export function helmTargets(release: string, namespace: string): readonly AccessTarget[] {
  const records = { group: '', resource: 'secrets', name: '*', namespace };
  const watched = [
    { group: '', resource: 'events' },
    { group: '', resource: 'pods' },
    { group: 'apps', resource: 'replicasets' },
  ].map((kind) => ({ ...kind, name: '*', namespace, verbs: read }));
  const object = {
    group: 'helm.toolkit.fluxcd.io',
    resource: 'helmreleases',
    name: release,
    namespace: fluxNamespace,
  };
  return [records, ...watched, object];
}
