import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../../builder/build-error.ts';
import { Endpoints } from '../../builder/net/endpoints.ts';
import { loginFor, type RegistryLogins, readLogins } from '../../builder/registry/credentials.ts';
import type { ImageReference } from '../../builder/registry/reference.ts';
import { Registry, type RegistryOptions } from '../../builder/registry/registry.ts';
import type { BuildSettings } from '../settings/settings.ts';

/** How a repository is asked. */
export type Access = Pick<RegistryOptions, 'actions' | 'unavailable'> & { readonly signal: AbortSignal };

/** Reaches the repositories of the platform's registries, as who the administrator lets the operator be. */
export class PlatformRegistry {
  readonly #endpoints: Endpoints;
  readonly #origins: ReadonlyMap<string, string>;
  readonly #credentials: string | undefined;

  constructor({ platform, credentials }: Pick<BuildSettings, 'credentials' | 'platform'>) {
    this.#endpoints = new Endpoints(platform.endpoints, platform.denied);
    this.#origins = new Map(
      platform.endpoints.map(({ origin }) => [new URL(origin).host, new URL(origin).origin]),
    );
    this.#credentials = credentials;
  }

  /** @throws BuildError RegistryDenied where the operator's login cannot be read */
  repository({ registry, repository }: ImageReference, { signal, ...access }: Access): Registry {
    return new Registry(this.#endpoints, {
      ...access,
      origin: this.#origins.get(registry) ?? `https://${registry}`,
      repository,
      credentials: loginFor(this.#logins(), registry, repository),
      retry: { signal, tries: 2 },
    });
  }

  /** Read for every look: whoever changes the Secret need not restart the operator. */
  #logins(): RegistryLogins {
    if (this.#credentials === undefined) return new Map();
    try {
      return readLogins(readFileSync(join(this.#credentials, '.dockerconfigjson'), 'utf8'));
    } catch (cause) {
      throw new BuildError('RegistryDenied', 'the operator has no login of the registry', { cause });
    }
  }
}
