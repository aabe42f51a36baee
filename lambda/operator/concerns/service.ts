import type { Children } from '../children.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import {
  desiredNetworkPolicies,
  desiredService,
  desiredServiceAccount,
  type Manifest,
  type PlatformConfig,
  refusedEgress,
} from '../desired/index.ts';
import { Memo } from '../memo.ts';
import type { Pass } from './pass.ts';

/** Makes a function that has an image run: identity, network and Knative Service. */
export class ServiceConcern {
  readonly #children: Children;
  readonly #cache: ClusterCache;
  readonly #platform: PlatformConfig;

  readonly #wanted = new Memo<readonly Manifest[]>();

  constructor(children: Children, cache: ClusterCache, platform: PlatformConfig) {
    this.#children = children;
    this.#cache = cache;
    this.#platform = platform;
  }

  async reconcile(pass: Pass): Promise<void> {
    const { fn, key, observed, signal } = pass;
    pass.observe({ refusedEgress: refusedEgress(fn.spec, this.#platform) });
    if (observed.image !== undefined) {
      const { image } = observed;
      const wanted = this.#wanted.get(key, `${pass.stamp} ${image}`, () => this.#desired(pass, image));
      const refusal = await this.#children.apply(wanted, signal);
      if (refusal) pass.refuse('service', refusal.message);
    }
    pass.observe({
      service: this.#cache.store('services').get(key),
      revisions: this.#cache.store('revisions').by('function', key),
    });
  }

  /** The function is gone. */
  forget(key: string): void {
    this.#wanted.forget(key);
  }

  #desired({ fn }: Pass, image: string): readonly Manifest[] {
    const policies = desiredNetworkPolicies(fn, this.#platform);
    return [desiredServiceAccount(fn), ...policies, desiredService(fn, this.#platform, image)];
  }
}
