import { ApiError } from '../../../lambda/kube/api-error.ts';
import { Reflector } from '../../../lambda/kube/cache/reflector.ts';
import { sleep, systemClock } from '../../../lambda/kube/clock.ts';
import { keyOf } from '../../../lambda/kube/object.ts';
import type { Cluster } from './cluster.ts';
import { type LoggedPod, pods } from './pod-logs.ts';

/** Milliseconds before a container that does not run yet is asked again. */
const pauseMs = 500;

/**
 * Does something with every pod of a selection, and with those that come later, until the signal ends it; the pods side
 * by side, each once.
 * @throws what one of them throws, or the ApiError of who may not see pods
 */
export async function followPods(
  { client, namespace }: Cluster,
  labelSelector: string,
  signal: AbortSignal,
  each: (pod: LoggedPod) => Promise<void>,
): Promise<void> {
  const begun = new Set<string>();
  const failed = Promise.withResolvers<never>();
  const begin = (pod: LoggedPod): void => {
    const key = pod.metadata.uid ?? keyOf(pod.metadata);
    if (begun.has(key)) return;
    begun.add(key);
    each(pod).catch(failed.reject);
  };
  const listing = { add: begin, remove: () => {}, commit: () => {}, abandon: () => {} };
  const store = { put: begin, remove: () => {}, startList: () => listing };
  const onError = (error: unknown): void => {
    if (error instanceof ApiError && (error.status === 401 || error.status === 403)) failed.reject(error);
  };
  const reflector = new Reflector({
    client,
    kind: pods,
    store,
    selection: { namespace, labelSelector },
    onError,
  });
  await Promise.race([reflector.run(signal), failed.promise]);
}

/** Does something with a container again until it has started; the API refuses its log with 400 before. */
export async function onceStarted(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) return;
      if (error.status !== 400) throw error;
      await sleep(systemClock, pauseMs, signal);
    }
  }
}
