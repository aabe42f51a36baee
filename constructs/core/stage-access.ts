import { type AccessRule, type AccessTarget, accessRules, read } from './access-rules.ts';
import { compare, type Manifest } from './manifest.ts';
import { stageServiceAccount } from './service-account.ts';

/** The least that one stage needs: cluster-wide rules, and rules by namespace. */
export interface StageAccess {
  readonly account: string;
  readonly cluster: readonly AccessRule[];
  readonly namespaced: ReadonlyMap<string, readonly AccessRule[]>;
}

/**
 * Rules for a stage's objects, each in its scope.
 * @param own namespaces that only the stage's component fills
 */
export function stageAccess(
  stage: string,
  targets: readonly AccessTarget[],
  own: ReadonlySet<string> = new Set(),
): StageAccess {
  const scopes = new Map<string | undefined, AccessTarget[]>();
  for (const target of targets) {
    const scope = scopes.get(target.namespace) ?? [];
    scope.push(target);
    scopes.set(target.namespace, scope);
  }
  const rules = (scope: string | undefined): readonly AccessRule[] => {
    return accessRules(scopes.get(scope) ?? [], scope === undefined || !own.has(scope));
  };
  const namespaces = [...scopes.keys()].filter((scope) => scope !== undefined).sort(compare);
  return {
    account: stageServiceAccount(stage),
    cluster: rules(undefined),
    namespaced: new Map(namespaces.map((namespace) => [namespace, rules(namespace)])),
  };
}

const pods = { group: '', resource: 'pods' };
const replicaSets = { group: 'apps', resource: 'replicasets' };

/** What kustomize-controller reads besides a workload to judge its health; without it, it waits until its timeout. */
const readWithWorkload: Readonly<Record<string, readonly Pick<AccessTarget, 'group' | 'resource'>[]>> = {
  Deployment: [pods, replicaSets],
  StatefulSet: [pods],
};

/** What an account must read to wait for an object, besides the object. */
export function healthTargets({ kind, metadata: { namespace } }: Manifest): readonly AccessTarget[] {
  const made = readWithWorkload[kind] ?? [];
  return made.map((each) => ({ ...each, name: '*', namespace: namespace ?? 'default', verbs: read }));
}

/** What Helm itself needs in a release's namespace: its release records and the pods it waits for. */
export function helmTargets(namespace: string): readonly AccessTarget[] {
  const records = { group: '', resource: 'secrets', name: '*', namespace };
  const watched = [{ group: '', resource: 'events' }, pods, replicaSets].map((kind) => {
    return { ...kind, name: '*', namespace, verbs: read };
  });
  return [records, ...watched];
}
