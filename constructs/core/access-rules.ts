import { compare } from './manifest.ts';
import { fluxNamespace, roleGroup } from './service-account.ts';

/** One object that a stage's account must be able to apply, wait for and prune. */
export interface AccessTarget {
  readonly group: string;
  readonly resource: string;
  readonly name: string;
  /** Undefined for cluster-scoped objects. */
  readonly namespace: string | undefined;
  /**
   * `git`: kustomize-controller applies it, and prunes it when it leaves git; `kept`: the same, but never pruned;
   * `chart`: Helm's. Default: `chart`.
   */
  readonly origin?: 'git' | 'kept' | 'chart';
  /** The verbs needed on it. Default: all that its origin needs to manage it. */
  readonly verbs?: readonly string[];
}

export interface AccessRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** What waiting for an object takes. */
export const read = ['get', 'list', 'watch'];
const apply = ['create', 'patch'];
const change = ['delete', 'patch', 'update'];
const managing = ['create', ...change, ...read];

/** Of their cluster-wide kinds many stages have objects: who could delete one of any name would take others' rights. */
const groupsOfMany: ReadonlySet<string> = new Set([roleGroup, 'admissionregistration.k8s.io']);

/** What one target asks for: on every object of its kind, and on the one with its name. */
interface Grant {
  readonly byKind: readonly string[];
  readonly byName: readonly string[];
}

/**
 * The least rules for targets in one scope. In a namespace that only its component fills they are by kind. In what
 * stages share, the cluster and namespaces of others, they are by name as far as can be:
 * - Server-side apply names what it creates; Helm's correction of drift does not.
 * - What leaves git has to be deleted after git has lost its name. Where many stages have objects of the same kind, in
 *   the namespace of Flux and among the cluster's roles and webhooks, it goes by name, so only with its whole stage.
 * - Roles are granted by name, so an account cannot give itself more than git says. Kubernetes looks at the names of
 *   `escalate` in server-side apply and updates, not in a plain create.
 * @param isShared whether other stages have objects in the scope
 */
export function accessRules(targets: readonly AccessTarget[], isShared: boolean): readonly AccessRule[] {
  const kinds = new Map<string, AccessTarget[]>();
  for (const target of targets) {
    const key = `${target.group}/${target.resource}`;
    const known = kinds.get(key);
    if (known) known.push(target);
    else kinds.set(key, [target]);
  }
  return merged([...kinds.keys()].sort(compare).flatMap((key) => kindRules(kinds.get(key) ?? [], isShared)));
}

function kindRules(targets: readonly AccessTarget[], isShared: boolean): readonly AccessRule[] {
  const [first] = targets;
  if (!first) return [];
  const kind = { apiGroups: [first.group], resources: [first.resource] };
  const byKind = new Set<string>();
  const byName = new Map<string, Set<string>>();
  for (const target of targets) {
    const granted = grant(target, isShared);
    for (const verb of granted.byKind) byKind.add(verb);
    const own = byName.get(target.name) ?? new Set();
    for (const verb of granted.byName) own.add(verb);
    byName.set(target.name, own);
  }
  const verbs = [...byKind].sort(compare);
  const names = namesByVerbs(byName, byKind);
  return [
    ...(verbs.length > 0 ? [{ ...kind, verbs }] : []),
    ...[...names].map(([key, named]) => {
      return { ...kind, resourceNames: named.sort(compare), verbs: key.split(',') };
    }),
  ];
}

/** The names that need the same verbs beyond those of their kind, by these verbs. */
function namesByVerbs(
  byName: ReadonlyMap<string, ReadonlySet<string>>,
  byKind: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, own] of byName) {
    const key = [...own]
      .filter((verb) => !byKind.has(verb))
      .sort(compare)
      .join();
    const alike = names.get(key);
    if (alike) alike.push(name);
    else names.set(key, [name]);
  }
  names.delete('');
  return names;
}

function grant(target: AccessTarget, isShared: boolean): Grant {
  const { verbs } = target;
  if (verbs) return isRole(target) ? { byKind: [], byName: verbs } : { byKind: verbs, byName: [] };
  const { byKind, byName } = isShared ? managingShared(target) : { byKind: managing, byName: [] };
  return { byKind, byName: isRole(target) ? [...byName, 'bind', 'escalate'] : byName };
}

function managingShared({ group, namespace, origin = 'chart' }: AccessTarget): Grant {
  if (origin === 'chart') return { byKind: ['create', ...read], byName: change };
  if (origin === 'kept') return { byKind: read, byName: apply };
  const isOfMany = namespace === undefined ? groupsOfMany.has(group) : namespace === fluxNamespace;
  if (isOfMany) return { byKind: read, byName: ['delete', ...apply] };
  return { byKind: ['delete', ...read], byName: apply };
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

function isRole({ group, resource }: AccessTarget): boolean {
  return group === roleGroup && /^(cluster)?roles$/.test(resource);
}
