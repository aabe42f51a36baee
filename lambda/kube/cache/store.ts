import { type KubeObject, keyOf } from '../object.ts';
import { Interner } from './interner.ts';
import { trimmed } from './trim.ts';
import { isOlder } from './version.ts';

/** The values that an index files an object under. */
export type IndexFunction<T> = (object: T) => readonly string[];

/** One object's state before and after; one of the two may be absent. */
export interface Change<T> {
  readonly before?: T;
  readonly after?: T;
  /** Whether it is the answer to a write of our own, of which the writer knows. */
  readonly own?: boolean;
}

/** A list under way; nothing shows before it is committed. */
export interface Listing<T> {
  /** Takes an object; of several with one name the last counts. */
  add(object: T): void;
  remove(object: T): void;
  /** @param version as of which the list is. Default: unknown */
  commit(version?: string): void;
  abandon(): void;
}

export interface StoreOptions<T, Index extends string> {
  readonly indexes?: Readonly<Record<Index, IndexFunction<T>>>;
  /**
   * What is kept of an object, which becomes the store's own. Default: all but managed fields and kubectl's copy, with one
   * copy of short strings that many say.
   */
  readonly transform?: (object: T) => T;
}

/** Objects of one kind as last seen, by key and by index. Nothing in it may be changed by who reads it. */
export class Store<T extends KubeObject, Index extends string = never> {
  readonly #objects = new Map<string, T>();
  readonly #indexes: ReadonlyMap<string, SecondaryIndex<T>>;
  readonly #transform: (object: T) => T;
  readonly #listeners: ((change: Change<T>) => void)[] = [];
  /** What was put while a list is under way, which it may not have seen. */
  readonly #recent = new Set<string>();
  /** Versions that were put by their own writer, of which the watch has not told yet. */
  readonly #own = new Set<string>();
  /** The latest version that the server has told, not the answer to a write: everything until then has been told. */
  #told: string | undefined;
  /** Lists under way. */
  #lists = 0;

  constructor({ indexes, transform = compacting() }: StoreOptions<T, Index> = {}) {
    const entries: [string, IndexFunction<T>][] = Object.entries(indexes ?? {});
    this.#indexes = new Map(entries.map(([name, values]) => [name, new SecondaryIndex(values)]));
    this.#transform = transform;
  }

  get size(): number {
    return this.#objects.size;
  }

  get(key: string): T | undefined {
    return this.#objects.get(key);
  }

  values(): IterableIterator<T> {
    return this.#objects.values();
  }

  /** Objects that an index has filed under a value. */
  by(index: Index, value: string): T[] {
    const keys = this.#indexes.get(index)?.keys(value) ?? [];
    return [...keys].flatMap((key) => this.#objects.get(key) ?? []);
  }

  /** Calls with every change from now on. */
  onChange(listener: (change: Change<T>) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Takes an object over unless a later version of it is here.
   *
   * @param own whether it is the answer to a write of our own. Default: false
   */
  put(object: T, own = false): void {
    const key = keyOf(object.metadata);
    const { resourceVersion } = object.metadata;
    if (!own) this.#hear(resourceVersion);
    // An answer that comes after the server has told that its object is gone.
    else if (!this.#objects.has(key) && isOlder(resourceVersion, this.#told)) return;
    if (this.#isOutdated(key, object)) return;
    if (this.#lists > 0) this.#recent.add(key);
    // The watch tells everything that was written here once more.
    if (isSame(this.#objects.get(key), object)) return;
    if (own && resourceVersion) this.#own.add(resourceVersion);
    this.#set(key, this.#transform(object), own);
  }

  /** Whether an own write of this version is here and the watch will bring nothing new with it; true once. */
  expects(resourceVersion: string): boolean {
    const isExpected = this.#lists === 0 && this.#own.delete(resourceVersion);
    if (isExpected) this.#hear(resourceVersion);
    return isExpected;
  }

  /** Forgets an object, given as it was last, unless a later one of its name is here. */
  remove(object: T): void {
    const key = keyOf(object.metadata);
    this.#hear(object.metadata.resourceVersion);
    if (!this.#isOutdated(key, object)) this.#delete(key);
  }

  /** A list begins: what it does not name will be gone, in its namespace or everywhere. */
  startList(namespace?: string): Listing<T> {
    const listed = new Map<string, T>();
    this.#lists += 1;
    const end = () => {
      this.#lists -= 1;
      if (this.#lists === 0) this.#recent.clear();
    };
    return {
      add: (object) => listed.set(keyOf(object.metadata), this.#transform(object)),
      remove: (object) => listed.delete(keyOf(object.metadata)),
      commit: (version) => {
        this.#replace(listed, namespace, version);
        end();
      },
      abandon: end,
    };
  }

  #replace(listed: ReadonlyMap<string, T>, namespace?: string, version?: string): void {
    this.#own.clear();
    this.#hear(version);
    for (const [key, object] of listed) {
      if (!this.#recent.has(key) || !this.#isOutdated(key, object)) this.#set(key, object);
    }
    for (const [key, { metadata }] of this.#objects) {
      const covered = namespace === undefined || metadata.namespace === namespace;
      const mayBeLater = this.#recent.has(key) && !isOlder(metadata.resourceVersion, version);
      if (covered && !listed.has(key) && !mayBeLater) this.#delete(key);
    }
  }

  #hear(version: string | undefined): void {
    if (!this.#told || isOlder(this.#told, version)) this.#told = version;
  }

  #isOutdated(key: string, { metadata }: T): boolean {
    const known = this.#objects.get(key)?.metadata.resourceVersion;
    return known !== undefined && isOlder(metadata.resourceVersion, known);
  }

  #set(key: string, after: T, own = false): void {
    const before = this.#objects.get(key);
    if (isSame(before, after)) return;
    this.#objects.set(key, after);
    this.#tell(key, { before, after, own });
  }

  #delete(key: string): void {
    const before = this.#objects.get(key);
    if (!before) return;
    this.#objects.delete(key);
    this.#tell(key, { before });
  }

  #tell(key: string, change: Change<T>): void {
    for (const index of this.#indexes.values()) index.move(key, change);
    for (const listener of this.#listeners) listener(change);
  }
}

function compacting<T extends KubeObject>(): (object: T) => T {
  const interner = new Interner();
  return (object) => interner.intern(trimmed(object));
}

/** Whether two are the same object in the same version. */
function isSame(known: KubeObject | undefined, { metadata }: KubeObject): boolean {
  if (!known) return false;
  return known.metadata.resourceVersion === metadata.resourceVersion && known.metadata.uid === metadata.uid;
}

class SecondaryIndex<T> {
  readonly #values: IndexFunction<T>;
  readonly #keys = new Map<string, Set<string>>();

  constructor(values: IndexFunction<T>) {
    this.#values = values;
  }

  keys(value: string): Iterable<string> {
    return this.#keys.get(value) ?? [];
  }

  move(key: string, { before, after }: Change<T>): void {
    const [old, values] = [before ? this.#values(before) : [], after ? this.#values(after) : []];
    if (old.length === values.length && old.every((value, index) => value === values[index])) return;
    for (const value of old) {
      const keys = this.#keys.get(value);
      keys?.delete(key);
      if (keys?.size === 0) this.#keys.delete(value);
    }
    for (const value of values) {
      const keys = this.#keys.get(value);
      if (keys) keys.add(key);
      else this.#keys.set(value, new Set([key]));
    }
  }
}
