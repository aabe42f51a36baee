import { BuildError } from '../build-error.ts';
import type { Architecture } from '../inputs.ts';
import { ImageLayout } from './layout.ts';
import { type Descriptor, type ImageConfig, type Manifest, mediaTypes } from './oci.ts';

const dockerLayer = 'application/vnd.docker.image.rootfs.diff.tar.gzip';

/** A base image for one architecture. */
export interface BaseImage {
  readonly layers: readonly Descriptor[];
  readonly config: ImageConfig;
}

/** Reads what `fetchBase` wrote. */
export async function readBase(folder: string, architecture: Architecture): Promise<BaseImage> {
  const layout = new ImageLayout(folder);
  const root = (await layout.roots()).find(({ platform }) => platform?.architecture === architecture);
  if (!root) throw missingPlatform('the base image', architecture);
  const { config, layers } = await layout.readJson<Manifest>(root.digest);
  return { layers: layers.map(asOci), config: await layout.readJson<ImageConfig>(config.digest) };
}

/** Docker's own type of a layer is the same bytes by another name. */
function asOci({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType: mediaType === dockerLayer ? mediaTypes.layer : mediaType, digest, size };
}

/** @param name of the image that lacks it */
export function missingPlatform(name: string, architecture: Architecture): BuildError {
  return new BuildError('BaseImageInvalid', `${name} is not built for linux/${architecture}`);
}
