import { at, compare, list } from '../../constructs/core/manifest.ts';

/** How one Kustomization stands after it was asked for. */
export interface StageState {
  readonly name: string;
  /**
   * `ready`: applied the revision and is healthy; `waiting`: still works on it; `failed`: tried and could not;
   * `blocked`: waits for one that failed; `suspended`: is told not to reconcile.
   */
  readonly state: 'ready' | 'waiting' | 'failed' | 'blocked' | 'suspended';
  /** What Flux says about it; absent when all is well. */
  readonly message?: string;
}

export interface Request {
  /** Value of the annotation. Default: nobody asked, and whatever the controllers did last counts. */
  readonly requestedAt?: string;
  /** Of the source, such as `refs/heads/main@sha1:…`. */
  readonly revision: string;
}

/** Judges Kustomizations as the API has them, by name. */
export function stageStates(kustomizations: readonly unknown[], request: Request): readonly StageState[] {
  const known = new Map(kustomizations.map((each) => [nameOf(each), each]));
  const failed = (name: string): boolean => {
    const found = known.get(name);
    return found !== undefined && (own(found, request) === 'failed' || isBlocked(found));
  };
  const isBlocked = (kustomization: unknown): boolean => {
    return own(kustomization, request) === 'waiting' && dependenciesOf(kustomization).some(failed);
  };
  return [...known.keys()].sort(compare).map((name) => {
    const kustomization = known.get(name);
    const state = isBlocked(kustomization) ? 'blocked' : own(kustomization, request);
    const message = at(readyCondition(kustomization), 'message');
    return { name, state, ...(state !== 'ready' && typeof message === 'string' ? { message } : {}) };
  });
}

/** Whether nothing more will happen soon. */
export function isSettled(states: readonly StageState[]): boolean {
  return states.every(({ state }) => state !== 'waiting');
}

/** What the Kustomization says of itself, whatever it depends on. */
function own(kustomization: unknown, { requestedAt, revision }: Request): StageState['state'] {
  if (at(kustomization, 'spec', 'suspend') === true) return 'suspended';
  const status = at(kustomization, 'status');
  const ready = readyCondition(kustomization);
  const isTried = requestedAt === undefined || at(status, 'lastHandledReconcileAt') === requestedAt;
  const isCurrent =
    isTried && at(status, 'observedGeneration') === at(kustomization, 'metadata', 'generation');
  if (at(ready, 'status') === 'True') {
    return isCurrent && at(status, 'lastAppliedRevision') === revision ? 'ready' : 'waiting';
  }
  const waits = at(ready, 'reason') === 'DependencyNotReady';
  return at(ready, 'status') === 'False' && isTried && !waits ? 'failed' : 'waiting';
}

function readyCondition(object: unknown): unknown {
  return list(at(object, 'status', 'conditions')).find((condition) => at(condition, 'type') === 'Ready');
}

function nameOf(object: unknown): string {
  return String(at(object, 'metadata', 'name'));
}

/** Within their namespace: nothing here crosses one. */
function dependenciesOf(kustomization: unknown): readonly string[] {
  return list(at(kustomization, 'spec', 'dependsOn')).map((dependency) => String(at(dependency, 'name')));
}
