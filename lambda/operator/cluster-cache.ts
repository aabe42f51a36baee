import { labels } from '../api/index.ts';
import { Reflector } from '../kube/cache/reflector.ts';
import { type Change, Store } from '../kube/cache/store.ts';
import { trimmed } from '../kube/cache/trim.ts';
import type { KubeClient } from '../kube/client.ts';
import type { Clock } from '../kube/clock.ts';
import { type KubeObject, keyOf } from '../kube/object.ts';
import { type KindName, kinds, type WatchedKind } from './kinds.ts';

/** Objects of a kind, by the function that they are for and by namespace. */
export type KindStore<T extends KubeObject> = Store<T, 'function' | 'namespace'>;

type KindObject<Name extends KindName> = (typeof kinds)[Name] extends WatchedKind<infer T> ? T : never;

export interface ClusterCacheOptions {
  readonly client: KubeClient;
  readonly clock: Clock;
  readonly random: () => number;
  /** Default: all. */
  readonly namespaces?: readonly string[];
  readonly onError?: (error: unknown) => void;
}

/** What the operator knows of the cluster: every kind of `kinds`, kept equal to the API server by watches. */
export class ClusterCache {
  readonly #stores: ReadonlyMap<KindName, KindStore<KubeObject>>;
  readonly #byIdentity: ReadonlyMap<string, KindName>;
  readonly #reflectors: readonly Reflector<KubeObject>[];

  constructor(options: ClusterCacheOptions) {
    const names = Object.keys(kinds) as KindName[];
    this.#stores = new Map(names.map((name) => [name, newStore(name)]));
    this.#byIdentity = new Map(names.map((name) => [identity(kinds[name].kind), name]));
    this.#reflectors = names.flatMap((name) => this.#reflectorsOf(name, options));
  }

  /** Objects of a kind as last seen. */
  store<Name extends KindName>(name: Name): KindStore<KindObject<Name>> {
    return this.#stores.get(name) as unknown as KindStore<KindObject<Name>>;
  }

  /** Which kind an object is of. @throws TypeError for one that nobody watches */
  kindOf(object: Pick<KubeObject, 'apiVersion' | 'kind'>): KindName {
    const name = this.#byIdentity.get(identity(object));
    if (!name) throw new TypeError(`${identity(object)} is not among the kinds of the operator`);
    return name;
  }

  /** Calls with every change of any kind. */
  onChange(listener: (kind: KindName, change: Change<KubeObject>) => void): void {
    for (const [name, store] of this.#stores) store.onChange((change) => listener(name, change));
  }

  /** Whether every kind has been seen once. */
  get hasSynced(): boolean {
    return this.#reflectors.every(({ hasSynced }) => hasSynced);
  }

  /** Resolves when every kind has been seen once. */
  async synced(): Promise<void> {
    await Promise.all(this.#reflectors.map(({ synced }) => synced));
  }

  /** Watches until the signal ends it. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#reflectors.map((reflector) => reflector.run(signal)));
  }

  #reflectorsOf(name: KindName, options: ClusterCacheOptions): Reflector<KubeObject>[] {
    const { kind, labelSelector, mayBeAbsent }: WatchedKind = kinds[name];
    const { client, clock, random, namespaces = [undefined], onError } = options;
    const store = this.#stores.get(name) as KindStore<KubeObject>;
    return namespaces.map((namespace) => {
      const selection = { labelSelector, namespace };
      return new Reflector({ client, clock, random, kind, store, selection, mayBeAbsent, onError });
    });
  }
}

/** Functions say the same in long conditions, which is worth looking for; the objects that they own are many and short. */
function newStore(name: KindName): KindStore<KubeObject> {
  return name === 'functions' ? new Store({ indexes }) : new Store({ indexes, transform: trimmed });
}

const indexes = {
  function: ({ metadata }: KubeObject) => functionKeys(metadata),
  namespace: ({ metadata }: KubeObject) => (metadata.namespace ? [metadata.namespace] : []),
};

/** Key of the function that an object is for, by its label. */
export function functionKeys({ namespace, labels: own }: KubeObject['metadata']): string[] {
  const name = own?.[labels.function];
  return name && namespace ? [keyOf({ namespace, name })] : [];
}

function identity({ apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>): string {
  return `${apiVersion} ${kind}`;
}
