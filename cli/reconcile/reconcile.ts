import { setTimeout } from 'node:timers/promises';
import { at, list } from '../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import { followStages } from './follow-stages.ts';
import { type Kubectl, KubectlError } from './kubectl.ts';
import type { StageState } from './stage-states.ts';

/** What came of one cluster. */
export interface ContextResult {
  readonly context: string;
  /** True when every stage is ready at the revision, or suspended. */
  readonly ok: boolean;
  /** Of the repository; absent when Flux could not be asked for it. */
  readonly revision?: string;
  readonly stages: readonly StageState[];
  /** Why the stages were not waited for to the end. */
  readonly problem?: string;
  /** True when kubectl could not do its part. */
  readonly unreachable?: boolean;
}

export interface ReconcileOptions {
  /** Milliseconds to wait at most. */
  readonly timeout: number;
  /** Told after every change. */
  readonly onProgress?: (context: string, stages: readonly StageState[]) => void;
}

/** Milliseconds between two looks. */
const interval = 1000;
const source = `gitrepository/${fluxNamespace}`;
const rootStage = `kustomization/${fluxNamespace}`;

/**
 * Reconciles the repository, the Kustomization that holds the others, and those.
 * @throws KubectlMissingError; all else is in the result
 */
export async function reconcileContext(kubectl: Kubectl, options: ReconcileOptions): Promise<ContextResult> {
  const { context } = kubectl;
  try {
    return await reconcile(kubectl, options);
  } catch (error) {
    if (!(error instanceof KubectlError)) throw error;
    return { context, ok: false, stages: [], problem: error.message, unreachable: true };
  }
}

async function reconcile(
  kubectl: Kubectl,
  { timeout, onProgress }: ReconcileOptions,
): Promise<ContextResult> {
  const { context } = kubectl;
  const until = performance.now() + timeout;
  const requestedAt = new Date().toISOString();
  await annotate(kubectl, requestedAt, source);
  const repository = await poll(until, async () => answer(await get(kubectl, source), requestedAt));
  const revision = at(repository, 'status', 'artifact', 'revision');
  const failure = problemOf(repository);
  if (failure || typeof revision !== 'string') {
    return { context, ok: false, stages: [], problem: `${source}: ${failure ?? 'no answer in time'}` };
  }
  const follow = (wanted: (name: string) => boolean): Promise<readonly StageState[]> => {
    const onStates = (stages: readonly StageState[]): void => onProgress?.(context, stages);
    return followStages({ kubectl, request: { requestedAt, revision }, until, wanted, onStates });
  };
  // What the repository adds or takes away is only known once this one has applied it.
  await annotate(kubectl, requestedAt, rootStage);
  const [root] = await follow((name) => name === fluxNamespace);
  if (root?.state !== 'ready') return outcome(context, revision, root ? [root] : []);
  await annotate(kubectl, requestedAt, 'kustomizations', '--all');
  return outcome(context, revision, await follow(() => true));
}

function outcome(context: string, revision: string, stages: readonly StageState[]): ContextResult {
  const ok = stages.length > 0 && stages.every(({ state }) => state === 'ready' || state === 'suspended');
  return { context, ok, revision, stages };
}

/** Looks until there is an answer; undefined when there is none in time. */
async function poll<T>(until: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (;;) {
    const found = await look();
    if (found !== undefined || performance.now() > until) return found;
    await setTimeout(interval);
  }
}

async function annotate(kubectl: Kubectl, requestedAt: string, ...what: readonly string[]): Promise<void> {
  const annotation = `reconcile.fluxcd.io/requestedAt=${requestedAt}`;
  const options = ['--overwrite', '--field-manager=flux-client-side-apply', `--namespace=${fluxNamespace}`];
  await kubectl.run('annotate', ...what, annotation, ...options);
}

function get(kubectl: Kubectl, what: string): Promise<unknown> {
  return kubectl.json('get', what, `--namespace=${fluxNamespace}`);
}

/** The object once its controller has dealt with the request and come to an end. */
function answer(object: unknown, requestedAt: string): unknown {
  const isHandled = at(object, 'status', 'lastHandledReconcileAt') === requestedAt;
  const ready = readyCondition(object);
  return isHandled && ['True', 'False'].includes(String(at(ready, 'status'))) ? object : undefined;
}

function problemOf(object: unknown): string | undefined {
  const ready = readyCondition(object);
  return at(ready, 'status') === 'False' ? String(at(ready, 'message')) : undefined;
}

function readyCondition(object: unknown): unknown {
  return list(at(object, 'status', 'conditions')).find((condition) => at(condition, 'type') === 'Ready');
}
