import type { Applied, KubeClient } from '../client.ts';
import { type KubeObject, keyOf } from '../object.ts';
import type { Resource } from '../resource.ts';
import { digestOf } from './canonical.ts';
import { differences } from './differences.ts';

export interface ApplierOptions {
  readonly client: KubeClient;
  /** Annotation that holds the hash of what was last applied: a field that is not wanted any more changes it. */
  readonly annotation: string;
}

interface Remembered {
  readonly hash: string;
  /** What the server made of it: other spellings, members that others own. */
  readonly differences: ReadonlyMap<string, string>;
}

/** Applies what is wanted where the live object lacks something of it or still has what is not wanted any more. */
export class Applier {
  readonly #client: KubeClient;
  readonly #annotation: string;
  readonly #remembered = new Map<string, Remembered>();
  readonly #hashes = new WeakMap<object, string>();
  /** The version of the live object in which each wanted object was last seen to be applied. */
  readonly #seen = new WeakMap<object, string>();

  constructor({ client, annotation }: ApplierOptions) {
    this.#client = client;
    this.#annotation = annotation;
  }

  /**
   * Undefined when nothing was to do; what the server stored otherwise. An object that is wanted again and again costs
   * least when it is the very same one.
   *
   * @param live the object as last seen
   */
  async apply<T extends KubeObject>(
    kind: Resource<T>,
    wanted: Applied<T>,
    live: T | undefined,
    signal?: AbortSignal,
  ): Promise<T | undefined> {
    const hash = this.#hashOf(wanted);
    const key = `${kind.apiVersion}/${kind.plural}/${keyOf(wanted.metadata)}`;
    if (live && this.#isApplied(key, hash, wanted, live)) return undefined;
    const annotations = { ...wanted.metadata.annotations, [this.#annotation]: hash };
    const intent = { ...wanted, metadata: { ...wanted.metadata, annotations } };
    const stored = await this.#client.apply<T>(kind, intent, { signal });
    const left = differences(stored, wanted);
    if (left.size > 0) this.#remembered.set(key, { hash, differences: left });
    else this.#remembered.delete(key);
    return stored;
  }

  #hashOf(wanted: object): string {
    const hash = this.#hashes.get(wanted) ?? digestOf(wanted);
    this.#hashes.set(wanted, hash);
    return hash;
  }

  #isApplied(key: string, hash: string, wanted: object, live: KubeObject): boolean {
    const version = `${live.metadata.uid}@${live.metadata.resourceVersion}`;
    if (this.#seen.get(wanted) === version) return true;
    const applied = this.#isAppliedNow(key, hash, wanted, live);
    if (applied) this.#seen.set(wanted, version);
    return applied;
  }

  #isAppliedNow(key: string, hash: string, wanted: object, live: KubeObject): boolean {
    if (live.metadata.annotations?.[this.#annotation] !== hash) return false;
    const remembered = this.#remembered.get(key);
    const known = remembered?.hash === hash ? remembered.differences : undefined;
    for (const [path, value] of differences(live, wanted)) if (known?.get(path) !== value) return false;
    return true;
  }
}
