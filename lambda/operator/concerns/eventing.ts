import { brokerName } from '../../api/index.ts';
import { keyOf } from '../../kube/object.ts';
import type { Children, Refusal } from '../children.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import { desiredBrokers, desiredTriggers, type Manifest, type PlatformConfig } from '../desired/index.ts';
import { Memo } from '../memo.ts';
import type { Pass } from './pass.ts';

/** Brings a function the events that it asks for: the Broker of its namespace, and its Triggers. */
export class EventingConcern {
  readonly #children: Children;
  readonly #cache: ClusterCache;
  readonly #platform: PlatformConfig;
  /** Functions of one namespace share its Broker: they take turns in making it. */
  readonly #turns = new Map<string, Promise<unknown>>();

  readonly #wanted = new Memo<readonly Manifest[]>();
  readonly #brokers = new Memo<readonly Manifest[]>();

  constructor(children: Children, cache: ClusterCache, platform: PlatformConfig) {
    this.#children = children;
    this.#cache = cache;
    this.#platform = platform;
  }

  async reconcile(pass: Pass): Promise<void> {
    const { fn, key, observed, signal } = pass;
    const triggers = this.#wanted.get(key, pass.stamp, () => desiredTriggers(fn));
    const names = new Set(triggers.map(({ metadata }) => metadata.name));
    await this.#children.prune('triggers', fn, ({ metadata }) => names.has(metadata.name), signal);
    // Events that come before there is anything to take them would be dead letters.
    if (triggers.length > 0 && observed.service) {
      const refusal = (await this.#makeBroker(pass)) ?? (await this.#children.apply(triggers, signal));
      if (refusal?.cause === 'absent') pass.observe({ eventingInstalled: false });
      if (refusal?.cause === 'refused') pass.refuse('eventing', refusal.message);
    }
    const { namespace } = fn.metadata;
    pass.observe({
      broker: this.#cache.store('brokers').get(keyOf({ namespace, name: brokerName })),
      triggers: this.#cache.store('triggers').by('function', key),
    });
  }

  /** The function is gone. */
  forget(key: string): void {
    this.#wanted.forget(key);
  }

  async #makeBroker({ fn, signal }: Pass): Promise<Refusal | undefined> {
    const { rabbitmq } = this.#platform;
    if (!rabbitmq) return { cause: 'absent', message: 'nothing keeps the events of Brokers' };
    const { namespace } = fn.metadata;
    const before = this.#turns.get(namespace) ?? Promise.resolve();
    const brokers = this.#brokers.get(namespace, '', () => desiredBrokers(namespace, rabbitmq));
    const turn = before.then(() => this.#children.apply(brokers, signal));
    const settled = turn.catch(() => {});
    this.#turns.set(namespace, settled);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(namespace) === settled) this.#turns.delete(namespace);
    }
  }
}
