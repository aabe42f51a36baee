import type { KubeObject } from '../../object.ts';
import { expired } from './refusal.ts';

/** An object at rest. */
export interface Stored {
  readonly object: KubeObject;
  /** What each field manager applied last, by manager and subresource. */
  readonly intents: ReadonlyMap<string, object>;
}

/** One change, as a watch tells it. */
export interface Change {
  readonly version: number;
  readonly collection: string;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubeObject;
}

/** Objects and the history of their changes, under one version that every change moves, as in etcd. */
export class Storage {
  readonly #collections = new Map<string, Map<string, Stored>>();
  readonly #listeners = new Set<(change: Change) => void>();
  #history: Change[] = [];
  #version = 1000;
  /** Changes up to this one are forgotten. */
  #forgotten = 1000;

  get version(): number {
    return this.#version;
  }

  get(collection: string, key: string): Stored | undefined {
    return this.#collections.get(collection)?.get(key);
  }

  /** Of one namespace or of all, in the order of their keys. */
  list(collection: string, namespace?: string): [string, Stored][] {
    const all = [...(this.#collections.get(collection) ?? [])];
    const chosen = namespace === undefined ? all : all.filter(([key]) => key.startsWith(`${namespace}/`));
    return chosen.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Every object with its collection and key. */
  *everything(): Generator<{ collection: string; key: string; object: KubeObject }> {
    for (const [collection, objects] of this.#collections) {
      for (const [key, { object }] of objects) yield { collection, key, object };
    }
  }

  /** Stores an object under the next version; gives it as stored. */
  put(collection: string, key: string, { object, intents }: Stored): KubeObject {
    const objects = this.#collections.get(collection) ?? new Map<string, Stored>();
    this.#collections.set(collection, objects);
    const type = objects.has(key) ? 'MODIFIED' : 'ADDED';
    const stored = this.#next(object);
    objects.set(key, { object: stored, intents });
    this.#tell({ version: this.#version, collection, type, object: stored });
    return stored;
  }

  remove(collection: string, key: string): KubeObject | undefined {
    const objects = this.#collections.get(collection);
    const found = objects?.get(key);
    if (!objects || !found) return undefined;
    objects.delete(key);
    const object = this.#next(found.object);
    this.#tell({ version: this.#version, collection, type: 'DELETED', object });
    return object;
  }

  /** Changes after a version. @throws Refusal 410 when some of them are forgotten */
  since(version: number): readonly Change[] {
    if (version < this.#forgotten) throw expired();
    return this.#history.filter((change) => change.version > version);
  }

  /** Forgets all history, as a compaction does. */
  compact(): void {
    this.#forgotten = this.#version;
    this.#history = [];
  }

  /** Calls with every change from now on, until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #next(object: KubeObject): KubeObject {
    this.#version += 1;
    return { ...object, metadata: { ...object.metadata, resourceVersion: `${this.#version}` } };
  }

  #tell(change: Change): void {
    this.#history.push(change);
    for (const listener of this.#listeners) listener(change);
  }
}
