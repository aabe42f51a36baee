import { annotations, type LambdaFunction } from '../api/index.ts';
import { ApiError } from '../kube/api-error.ts';
import { Applier } from '../kube/apply/applier.ts';
import type { KubeClient } from '../kube/client.ts';
import { controllerOf, type KubeObject, keyOf } from '../kube/object.ts';
import type { ClusterCache, KindStore } from './cluster-cache.ts';
import type { Manifest } from './desired/index.ts';
import { type KindName, kinds, type WatchedKind } from './kinds.ts';

/** Why an object that should be there cannot be. */
export interface Refusal {
  /** `absent`: the cluster does not know the kind. */
  readonly cause: 'refused' | 'absent';
  readonly message: string;
}

/** Writes the objects of functions, where the cluster's are not as they should be. */
export class Children {
  readonly #client: KubeClient;
  readonly #cache: ClusterCache;
  readonly #applier: Applier;

  constructor(client: KubeClient, cache: ClusterCache) {
    this.#client = client;
    this.#cache = cache;
    this.#applier = new Applier({ client, annotation: annotations.applied });
  }

  /**
   * Applies objects one after the other, as far as the API server takes them.
   *
   * @returns why it did not take one; the rest was not tried
   * @throws ApiError for what may go well later
   */
  async apply(wanted: readonly Manifest[], signal: AbortSignal): Promise<Refusal | undefined> {
    for (const manifest of wanted) {
      try {
        await this.#applyOne(manifest, signal);
      } catch (error) {
        const refusal = refusalOf(manifest, error);
        if (!refusal) throw error;
        return refusal;
      }
    }
    return undefined;
  }

  /** Deletes a function's objects of a kind that are not wanted any more. */
  async prune(
    name: KindName,
    fn: LambdaFunction,
    isWanted: (object: KubeObject) => boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const store: KindStore<KubeObject> = this.#cache.store(name);
    for (const object of store.by('function', keyOf(fn.metadata))) {
      const { metadata } = object;
      const isOurs = controllerOf(object)?.uid === fn.metadata.uid;
      if (!isOurs || metadata.deletionTimestamp || isWanted(object)) continue;
      await this.#client.delete(kinds[name].kind, metadata, { uid: metadata.uid, signal });
    }
  }

  async #applyOne(manifest: Manifest, signal: AbortSignal): Promise<void> {
    const name = this.#cache.kindOf(manifest);
    const { kind }: WatchedKind = kinds[name];
    const store: KindStore<KubeObject> = this.#cache.store(name);
    const live = store.get(keyOf(manifest.metadata));
    // What is on its way out cannot be made as it should be: its end brings us back.
    if (live?.metadata.deletionTimestamp) return;
    const stored = await this.#applier.apply(kind, manifest, live, signal);
    if (stored) store.put(stored, true);
  }
}

/** What stays wrong until somebody changes something; undefined for what may pass by itself. */
function refusalOf({ kind, metadata, apiVersion }: Manifest, error: unknown): Refusal | undefined {
  if (!(error instanceof ApiError)) return undefined;
  if (error.status === 404) {
    return { cause: 'absent', message: `the cluster does not serve ${kind} (${apiVersion})` };
  }
  const refused = error.status === 400 || error.status === 403 || error.status === 422;
  return refused ? { cause: 'refused', message: `${kind} ${metadata.name}: ${error.message}` } : undefined;
}
