import { setTimeout } from 'node:timers/promises';
import { at, list } from '../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import type { Kubectl } from './kubectl.ts';
import { isSettled, type Request, type StageState, stageStates } from './stage-states.ts';

export interface FollowRequest {
  readonly kubectl: Kubectl;
  readonly request: Request;
  /** Moment of the process at which waiting ends. */
  readonly until: number;
  /** Stages to wait for, by name. */
  readonly wanted: (name: string) => boolean;
  /** Told all states after every change. */
  readonly onStates: (stages: readonly StageState[]) => void;
}

const what = ['kustomizations', `--namespace=${fluxNamespace}`];
/** Milliseconds until a watch that ended is begun again. */
const pause = 1000;

/**
 * The states of stages once nothing more will happen, or as they are when the time is over.
 * @throws KubectlMissingError, KubectlError
 */
export async function followStages(follow: FollowRequest): Promise<readonly StageState[]> {
  for (;;) {
    const listed = list(at(await follow.kubectl.json('get', ...what), 'items'));
    const known = new Map(listed.map((each) => [nameOf(each), each]));
    const settled = judge(follow, known) ?? (await watch(follow, known));
    if (settled) return settled;
    if (performance.now() > follow.until) return states(follow, known);
    await setTimeout(pause);
  }
}

/** Keeps what is known up to date until it is settled; undefined when the watch ended before. */
async function watch(
  follow: FollowRequest,
  known: Map<string, unknown>,
): Promise<readonly StageState[] | undefined> {
  const signal = AbortSignal.timeout(Math.ceil(Math.max(0, follow.until - performance.now())));
  try {
    for await (const { type, object } of follow.kubectl.watch(signal, ...what)) {
      if (type === 'DELETED') known.delete(nameOf(object));
      else known.set(nameOf(object), object);
      const settled = judge(follow, known);
      if (settled) return settled;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return undefined;
}

function judge(
  follow: FollowRequest,
  known: ReadonlyMap<string, unknown>,
): readonly StageState[] | undefined {
  const wanted = states(follow, known);
  return wanted.length > 0 && isSettled(wanted) ? wanted : undefined;
}

function states(
  { request, wanted, onStates }: FollowRequest,
  known: ReadonlyMap<string, unknown>,
): readonly StageState[] {
  const all = stageStates([...known.values()], request);
  onStates(all);
  return all.filter(({ name }) => wanted(name));
}

function nameOf(object: unknown): string {
  return String(at(object, 'metadata', 'name'));
}
