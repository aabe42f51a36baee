import { BuildError } from '../../builder/build-error.ts';
import { imageTag } from '../../builder/build-hash.ts';
import { headManifest } from '../../builder/registry/manifests.ts';
import { parseReference } from '../../builder/registry/reference.ts';
import type { Access, PlatformRegistry } from './platform-registry.ts';

/** Asks registries which digests they have; reads no image. */
export class RegistryImages {
  readonly #registry: PlatformRegistry;

  constructor(registry: PlatformRegistry) {
    this.#registry = registry;
  }

  /** The image that a build has pushed before, with its digest. */
  async pushed(repository: string, hash: string, signal: AbortSignal): Promise<string | undefined> {
    const digest = await this.#digest(imageTag({ repository }, hash), 'RegistryUnavailable', signal);
    return digest && `${repository}@${digest}`;
  }

  /** An image with the digest that its tag has now. @throws BuildError BaseImageUnavailable, RegistryDenied */
  async pinned(image: string, signal: AbortSignal): Promise<string> {
    if (image.includes('@')) return image;
    const digest = await this.#digest(image, 'BaseImageUnavailable', signal);
    if (!digest) throw new BuildError('BaseImageUnavailable', `there is no image ${image}`);
    return `${image.replace(/:[^:/]+$/, '')}@${digest}`;
  }

  #digest(
    image: string,
    unavailable: Access['unavailable'],
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const reference = parseReference(image);
    const repository = this.#registry.repository(reference, { actions: 'pull', unavailable, signal });
    return headManifest(repository, reference.tag ?? 'latest');
  }
}
