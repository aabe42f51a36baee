import { at, list } from '../../constructs/core/manifest.ts';
import { ApiError } from './api-error.ts';
import type { Transport } from './transport.ts';

/** Objects of one kind, by the names that their manifests use. */
export interface KindReference {
  readonly apiVersion: string;
  readonly kind: string;
}

/** How the API serves a kind. */
export interface Resource {
  /** Name in URLs: plural and lower case. */
  readonly plural: string;
  readonly namespaced: boolean;
}

/** The API server serves no such kind (yet). */
export class UnknownKindError extends Error {
  override name = 'UnknownKindError';
}

/** Kinds that the API server serves; asks for each group and version once, and again for a kind it did not have. */
export class Discovery {
  readonly #transport: Transport;
  readonly #known = new Map<string, ReadonlyMap<string, Resource>>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** @throws UnknownKindError */
  async resource({ apiVersion, kind }: KindReference): Promise<Resource> {
    const known = this.#known.get(apiVersion)?.get(kind);
    if (known) return known;
    const served = await this.#fetch(apiVersion);
    this.#known.set(apiVersion, served);
    const resource = served.get(kind);
    if (resource) return resource;
    throw new UnknownKindError(`the API server serves no ${kind} in ${apiVersion}`);
  }

  async #fetch(apiVersion: string): Promise<ReadonlyMap<string, Resource>> {
    const resources = await this.#transport.send('GET', apiPath(apiVersion)).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return {};
      throw error;
    });
    return new Map(list(at(resources, 'resources')).flatMap((resource) => entry(resource)));
  }
}

/** The path below which the API serves a group and version. */
export function apiPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

/** Nothing for a subresource such as `pods/status`, which has the kind of its resource or one that cannot be stored. */
function entry(resource: unknown): [string, Resource][] {
  const plural = String(at(resource, 'name'));
  if (plural.includes('/')) return [];
  return [[String(at(resource, 'kind')), { plural, namespaced: at(resource, 'namespaced') === true }]];
}
