import { annotations } from '../../api/index.ts';
import { keyOf } from '../../kube/object.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import type { Pass } from './pass.ts';

/** Says why nothing is done for a function: it is paused, or its namespace has too many. */
export class HoldConcern {
  readonly #cache: ClusterCache;
  readonly #functionsPerNamespace: number;

  /** @param functionsPerNamespace how many functions a namespace may have; the oldest ones count first */
  constructor(cache: ClusterCache, functionsPerNamespace: number) {
    this.#cache = cache;
    this.#functionsPerNamespace = functionsPerNamespace;
  }

  /** Whether the function is held. */
  reconcile(pass: Pass): boolean {
    const { metadata } = pass.fn;
    if (metadata.annotations?.[annotations.paused] === 'true') {
      const message = `the annotation ${annotations.paused} is set; remove it to go on`;
      pass.observe({ hold: { reason: 'Paused', message } });
      return true;
    }
    if (!this.#isBeyondQuota(pass)) return false;
    const message = `${metadata.namespace} may have ${this.#functionsPerNamespace} functions; delete one or ask for more`;
    pass.observe({ hold: { reason: 'QuotaExceeded', message } });
    return true;
  }

  /** Functions of a namespace that wait for another one to go. @param gone how many have just gone */
  beyondQuota(namespace: string, gone = 0): string[] {
    const allowed = this.#functionsPerNamespace - gone;
    const count = this.#cache.store('functions').by('namespace', namespace).length;
    return count <= allowed ? [] : this.#sorted(namespace).slice(allowed);
  }

  #isBeyondQuota({ fn: { metadata }, key }: Pass): boolean {
    return this.beyondQuota(metadata.namespace).includes(key);
  }

  /** Keys, oldest first. */
  #sorted(namespace: string): string[] {
    const functions = this.#cache.store('functions').by('namespace', namespace);
    const born = functions.map(({ metadata }) => ({
      key: keyOf(metadata),
      order: `${metadata.creationTimestamp} ${metadata.name}`,
    }));
    return born.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ key }) => key);
  }
}
