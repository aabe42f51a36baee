import { BuildError } from '../build-error.ts';
import type { ImageLayout } from '../image/layout.ts';
import { type Descriptor, type Index, type Manifest, mediaTypes } from '../image/oci.ts';
import { hasBlob, mountBlob, readBlob, uploadBlob } from './blobs.ts';
import { headManifest, putManifest } from './manifests.ts';
import type { Registry } from './registry.ts';

export interface PushRegistries {
  readonly target: Registry;
  /** Where the layers are that the layout lacks. */
  readonly base: Registry;
  /** Repository to mount those from, when it is in the same registry. */
  readonly mountFrom: string | undefined;
}

/** Pushes what a layout has, and brings what it lacks from the base. What is there already is not sent. */
export class Pusher {
  uploads = 0;
  mounts = 0;
  readonly #layout: ImageLayout;
  readonly #registries: PushRegistries;
  /** Digests of blobs that are there by now: artifacts share their empty configuration. */
  readonly #there = new Set<string>();

  constructor(layout: ImageLayout, registries: PushRegistries) {
    this.#layout = layout;
    this.#registries = registries;
  }

  /** Pushes an image, or an index with its images. @returns bytes of all layers */
  async pushImage(image: Descriptor): Promise<number> {
    if (image.mediaType !== mediaTypes.index) return this.pushManifest(image);
    const { manifests } = await this.#layout.readJson<Index>(image.digest);
    let bytes = 0;
    for (const manifest of manifests) bytes += await this.pushManifest(manifest);
    await this.#put(image, image.digest);
    return bytes;
  }

  /** Pushes a manifest after all that it names. @returns bytes of its layers */
  async pushManifest(descriptor: Descriptor): Promise<number> {
    const { config, layers } = await this.#layout.readJson<Manifest>(descriptor.digest);
    for (const blob of [config, ...layers]) await this.#pushBlob(blob);
    await this.#put(descriptor, descriptor.digest);
    return layers.reduce((sum, { size }) => sum + size, 0);
  }

  async tag(image: Descriptor, tag: string): Promise<void> {
    const bytes = await this.#layout.read(image.digest);
    await putManifest(this.#registries.target, tag, { mediaType: image.mediaType, bytes });
  }

  async #put({ digest, mediaType }: Descriptor, reference: string): Promise<void> {
    if ((await headManifest(this.#registries.target, digest)) === digest) return;
    await putManifest(this.#registries.target, reference, {
      mediaType,
      bytes: await this.#layout.read(digest),
    });
  }

  async #pushBlob(blob: Descriptor): Promise<void> {
    const { target, base, mountFrom } = this.#registries;
    if (this.#there.has(blob.digest)) return;
    this.#there.add(blob.digest);
    if (await hasBlob(target, blob.digest)) return;
    if (this.#layout.has(blob.digest)) {
      const size = await this.#layout.size(blob.digest);
      if (size !== blob.size)
        throw new BuildError('Internal', `${blob.digest} has ${size} bytes, not ${blob.size}`);
      await uploadBlob(target, blob, (start, end) => this.#layout.part(blob.digest, start, end));
    } else if (mountFrom !== undefined && (await mountBlob(target, blob.digest, mountFrom))) {
      this.mounts += 1;
      return;
    } else await uploadStream(target, blob, base);
    this.uploads += 1;
  }
}

/** Brings a layer from one registry to another, without a disk in between. */
async function uploadStream(target: Registry, blob: Descriptor, base: Registry): Promise<void> {
  const stream = await readBlob(base, blob);
  let taken = false;
  try {
    await uploadBlob(
      target,
      blob,
      () => {
        if (taken)
          throw new BuildError('RegistryUnavailable', `${target.origin} does not take a layer in one go`);
        taken = true;
        return stream;
      },
      blob.size,
    );
  } finally {
    stream.destroy();
  }
}
