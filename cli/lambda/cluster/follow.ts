import type { FunctionCondition, LambdaFunction } from '../../../lambda/api/index.ts';
import { isGone } from '../../../lambda/kube/api-error.ts';
import { sleep, systemClock } from '../../../lambda/kube/clock.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import { progress, progressDone } from '../../output.ts';
import { FunctionError } from '../function-error.ts';
import type { Cluster } from './cluster.ts';
import { ClusterError } from './cluster-error.ts';
import { functions } from './functions.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How a function ended up. */
export interface Outcome {
  readonly fn: LambdaFunction;
  readonly verdict: Exclude<Verdict, { state: 'going' }>;
}

/** Milliseconds between a watch that has ended and the next. */
const pauseMs = 500;

/** Seconds of one watch. */
const watchSeconds = 60;

/** The function now and after every change, until the signal ends it. @throws FunctionError when it is deleted */
export async function* states(
  { client, namespace }: Cluster,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<LambdaFunction> {
  const selection = { namespace, fieldSelector: `metadata.name=${name}` };
  while (!signal.aborted) {
    const { items, resourceVersion } = await client.list(functions, selection, { signal });
    const [fn] = items;
    if (!fn) throw new FunctionError(`the function ${name} has been deleted`);
    yield fn;
    try {
      const options = { ...selection, resourceVersion, timeoutSeconds: watchSeconds };
      for await (const { type, object } of client.watch(functions, options, signal)) {
        if (type === 'DELETED') throw new FunctionError(`the function ${name} has been deleted`);
        if (type !== 'BOOKMARK') yield object;
      }
    } catch (error) {
      if (signal.aborted) break;
      if (error instanceof FunctionError) throw error;
      if (!isGone(error)) progress('the watch broke; going on');
    }
    await sleep(systemClock, pauseMs, signal).catch(() => {});
  }
}

/**
 * Waits until a generation of a function is ready or has failed; shows on a terminal how far it is.
 * @throws ClusterError after the time
 */
export async function follow(cluster: Cluster, fn: LambdaFunction, timeoutSeconds: number): Promise<Outcome> {
  const { name, generation } = fn.metadata;
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  let last = '';
  try {
    for await (const now of states(cluster, name, signal)) {
      const verdict = verdictOf(now, generation);
      if (verdict.state !== 'going') return { fn: now, verdict };
      last = await stageText(cluster, now, verdict.condition);
      progress(`${name}: ${last}`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    progressDone();
  }
  throw new ClusterError(
    `${name} is not ready after ${timeoutSeconds} s: ${last || 'no operator has seen it'}`,
  );
}

async function stageText(
  cluster: Cluster,
  fn: LambdaFunction,
  condition: FunctionCondition | undefined,
): Promise<string> {
  if (!condition) return 'the operator has not seen it yet';
  const step = condition.reason === 'Building' ? await runningStep(cluster, fn) : undefined;
  return `${condition.reason}: ${condition.message}${step === undefined ? '' : ` (${step})`}`;
}

interface PodSteps {
  readonly initContainerStatuses?: readonly Step[];
  readonly containerStatuses?: readonly Step[];
}

interface Step {
  readonly name: string;
  readonly state?: { readonly running?: object };
}

/** The step that the pod of the build is at; undefined where that cannot be known. */
async function runningStep(
  { client, namespace }: Cluster,
  { status }: LambdaFunction,
): Promise<string | undefined> {
  const { job } = status?.build ?? {};
  if (job === undefined) return undefined;
  const labelSelector = `job-name=${job}`;
  const { items } = await client
    .list(kinds.pods.kind, { namespace, labelSelector })
    .catch(() => ({ items: [] }));
  const steps = items.flatMap((pod) => {
    const { initContainerStatuses = [], containerStatuses = [] } = (pod.status ?? {}) as PodSteps;
    return [...initContainerStatuses, ...containerStatuses];
  });
  return steps.find(({ state }) => state?.running)?.name;
}
