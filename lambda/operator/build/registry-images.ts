import { BuildError } from '../../builder/build-error.ts';
import { imageTag } from '../../builder/build-hash.ts';
import { Endpoints } from '../../builder/net/endpoints.ts';
import { headManifest } from '../../builder/registry/manifests.ts';
import { parseReference } from '../../builder/registry/reference.ts';
import { Registry } from '../../builder/registry/registry.ts';
import type { BuildSettings, RuntimeImages } from '../settings/settings.ts';

/** Asks registries which digests they have; reads no image. */
export class RegistryImages {
  readonly #endpoints: Endpoints;
  readonly #origins: ReadonlyMap<string, string>;

  constructor({ platform }: BuildSettings) {
    this.#endpoints = new Endpoints(platform.endpoints, platform.denied);
    this.#origins = new Map(
      platform.endpoints.map(({ origin }) => [new URL(origin).host, new URL(origin).origin]),
    );
  }

  /** The image that a build has pushed before, with its digest. */
  async pushed(repository: string, hash: string, signal: AbortSignal): Promise<string | undefined> {
    const digest = await this.#digest(imageTag({ repository }, hash), 'RegistryUnavailable', signal);
    return digest && `${repository}@${digest}`;
  }

  /** An image with the digest that its tag has now. @throws BuildError BaseImageUnavailable */
  async pinned(image: string, signal: AbortSignal): Promise<string> {
    if (image.includes('@')) return image;
    const digest = await this.#digest(image, 'BaseImageUnavailable', signal);
    if (!digest) throw new BuildError('BaseImageUnavailable', `there is no image ${image}`);
    return `${image.replace(/:[^:/]+$/, '')}@${digest}`;
  }

  /** The same images by digest. @throws BuildError BaseImageUnavailable */
  async pinAll(runtimes: BuildSettings['runtimes'], signal: AbortSignal): Promise<BuildSettings['runtimes']> {
    const pinnedBoth = async ({ base, dependencies }: RuntimeImages) => ({
      base: await this.pinned(base, signal),
      dependencies: await this.pinned(dependencies, signal),
    });
    const byRuntime = Object.entries(runtimes).map(async ([runtime, versions]) => {
      const images = Object.entries(versions).map(async ([version, both]) => [
        version,
        await pinnedBoth(both),
      ]);
      return [runtime, Object.fromEntries(await Promise.all(images))] as const;
    });
    return Object.fromEntries(await Promise.all(byRuntime)) as BuildSettings['runtimes'];
  }

  #digest(
    image: string,
    unavailable: 'RegistryUnavailable' | 'BaseImageUnavailable',
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const { registry: host, repository, tag = 'latest' } = parseReference(image);
    const origin = this.#origins.get(host) ?? `https://${host}`;
    const registry = new Registry(this.#endpoints, {
      origin,
      repository,
      actions: 'pull',
      unavailable,
      retry: { signal, tries: 2 },
    });
    return headManifest(registry, tag);
  }
}
