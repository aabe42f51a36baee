import { annotations, fieldManager, finalizer, type LambdaFunction } from '../../api/index.ts';
import { isNotFound } from '../../kube/api-error.ts';
import type { KubeClient } from '../../kube/client.ts';
import { isActive } from '../build/job.ts';
import type { Children } from '../children.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import { kinds } from '../kinds.ts';
import type { ExternalState } from '../ports.ts';
import type { Pass } from './pass.ts';

export interface DeletionConcernOptions {
  readonly client: KubeClient;
  readonly children: Children;
  readonly cache: ClusterCache;
  /** Default: nothing is outside the cluster, and functions get no finalizer. */
  readonly external?: ExternalState;
  /** Milliseconds after which a function goes though its external state could not be tidied up. */
  readonly limitMs: number;
  /** It went without. */
  readonly onGivenUp?: (fn: LambdaFunction, error: unknown) => void;
}

/** Between two tries to tidy up. */
const retryMs = 15_000;

/** The manager that owns the finalizer and nothing else: to apply without it takes it away. */
const finalizerManager = `${fieldManager}-finalizer`;

/** Keeps a function until what is outside the cluster has gone with it, but no longer than a time limit. */
export class DeletionConcern {
  readonly #options: DeletionConcernOptions;

  constructor(options: DeletionConcernOptions) {
    this.#options = options;
  }

  /** Puts the finalizer on, before there is anything to tidy up. */
  async prepare({ fn, signal }: Pass): Promise<void> {
    const has = fn.metadata.finalizers?.includes(finalizer) ?? false;
    if (this.#options.external && !has) await this.#setFinalizers(fn, [finalizer], signal);
  }

  /** Stops builds, tidies up, and lets the function go. */
  async reconcile(pass: Pass): Promise<void> {
    const { fn, signal } = pass;
    await this.#options.children.prune('jobs', fn, () => false, signal);
    if (!fn.metadata.finalizers?.includes(finalizer)) return;
    const error = await this.#tidyUp(pass);
    if (error === undefined) return this.#setFinalizers(fn, [], signal);
    const since = Date.parse(fn.metadata.deletionTimestamp ?? '');
    if (pass.clock.now() - since < this.#options.limitMs) {
      const message = `${error instanceof Error ? error.message : error}; it goes without at the latest ${this.#options.limitMs / 1000} s after its deletion`;
      pass.observe({ hold: { reason: 'Deleting', message } });
      pass.lookAgainIn(retryMs);
      return;
    }
    this.#options.onGivenUp?.(fn, error);
    await this.#setFinalizers(fn, [], signal);
  }

  /** What went wrong; undefined when nothing is left. */
  async #tidyUp({ fn, key, signal }: Pass): Promise<unknown> {
    if (fn.metadata.annotations?.[annotations.skipCleanup] === 'true') return undefined;
    // It could push what has just been tidied up.
    if (this.#options.cache.store('pods').by('function', key).some(isActive))
      return new Error('a build has not ended yet');
    try {
      await this.#options.external?.remove(fn, signal);
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      return error ?? new Error('no reason given');
    }
  }

  /** A function that has gone meanwhile needs none. @throws ApiError 409 also where it is another one by now */
  async #setFinalizers(
    fn: LambdaFunction,
    finalizers: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    const { apiVersion, kind } = fn;
    const { name, namespace, uid } = fn.metadata;
    const intent = { apiVersion, kind, metadata: { name, namespace, uid, finalizers } };
    const options = { fieldManager: finalizerManager, signal };
    try {
      await this.#options.client.apply<LambdaFunction>(kinds.functions.kind, intent as never, options);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}
