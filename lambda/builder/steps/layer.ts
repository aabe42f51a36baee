import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FoundPackage, findPackages } from '../attest/packages.ts';
import { provenanceMediaType, provenanceStatement } from '../attest/provenance.ts';
import { referrer } from '../attest/referrer.ts';
import { spdxDocument, spdxMediaType } from '../attest/spdx.ts';
import { BuildError } from '../build-error.ts';
import { appendLayer, indexOf } from '../image/append.ts';
import { readBase } from '../image/base.ts';
import { copyForeignLayout } from '../image/foreign-layout.ts';
import { ImageLayout } from '../image/layout.ts';
import type { Descriptor } from '../image/oci.ts';
import type { Architecture } from '../inputs.ts';
import type { WrittenLayer } from '../layer/write-layer.ts';
import type { StepContext } from './context.ts';
import { functionConfig } from './function-image.ts';
import type { writeFunctionLayer } from './function-layer.ts';
import { type KeptSource, readKeptSource } from './kept-source.ts';
import type { LayerConfig } from './step-config.ts';

/** What the step made. */
export interface LayerResult {
  /** Digest of the image, or of its index. */
  readonly digest: string;
  /** Bytes of the function's layers, compressed. */
  readonly layerBytes: number;
  /** Packages in the bill of materials. */
  readonly packages: number;
}

/** Makes the image and what is said about it, as an OCI layout without the layers of its base. @throws BuildError */
export async function layerStep(config: LayerConfig, context: StepContext): Promise<LayerResult> {
  const { folders, log } = context;
  const layout = new ImageLayout(folders.image);
  await layout.create();
  const source = readKeptSource(folders);
  const { image, layerBytes } =
    config.strategy === 'kaniko'
      ? { image: await copyForeignLayout(new ImageLayout(folders.kaniko), layout), layerBytes: 0 }
      : await appendedImage(config, context, source, layout);
  const packages = await allPackages(config, folders.dependencies);
  const attested = attestations(config, image, packages, source.sha256);
  for (const { manifest, documents } of attested)
    for (const each of [...documents, manifest]) await layout.add(each);
  await layout.setRoots([image, ...attested.map(({ manifest }) => manifest.descriptor)]);
  log(`image ${image.digest}, ${layerBytes} bytes of our own, ${packages.length} packages`);
  return { digest: image.digest, layerBytes, packages: packages.length };
}

async function appendedImage(
  config: LayerConfig,
  context: StepContext,
  source: KeptSource,
  layout: ImageLayout,
) {
  const { folders } = context;
  const layers = new Map<string, WrittenLayer>();
  const images: { architecture: Architecture; manifest: Descriptor }[] = [];
  for (const architecture of config.architectures) {
    const own = join(folders.dependencies, architecture);
    // Without dependencies the layer is the same for all.
    const key = existsSync(own) ? architecture : '';
    const make = (): Promise<WrittenLayer> =>
      key === ''
        ? copySourceLayer(source, folders.source, layout)
        : makeLayer(config.runtime, own, layout.blobs, context);
    const layer = layers.get(key) ?? (await make());
    layers.set(key, layer);
    const base = await readBase(folders.base, architecture);
    const { config: imageConfig, manifest } = appendLayer(base, layer, functionConfig(config));
    await layout.add(imageConfig);
    await layout.add(manifest);
    images.push({ architecture, manifest: manifest.descriptor });
  }
  const layerBytes = [...layers.values()].reduce((sum, { descriptor }) => sum + descriptor.size, 0);
  const [only] = images;
  if (images.length === 1 && only) return { image: only.manifest, layerBytes };
  const index = indexOf(images);
  await layout.add(index);
  return { image: index.descriptor, layerBytes };
}

/** Takes over the layer that `fetch` made. */
async function copySourceLayer(
  { layer }: KeptSource,
  folder: string,
  layout: ImageLayout,
): Promise<WrittenLayer> {
  if (!layer) throw new BuildError('Internal', 'the steps before left neither a layer nor dependencies');
  const { digest } = layer.descriptor;
  const name = digest.replace('sha256:', '');
  await copyFile(join(folder, name), join(layout.blobs, name));
  await layout.read(digest);
  return layer;
}

/** Loads what writes layers only where there is one to write: most functions bring no dependencies. */
async function makeLayer(...options: Parameters<typeof writeFunctionLayer>): Promise<WrittenLayer> {
  return (await import('./function-layer.ts')).writeFunctionLayer(...options);
}

async function allPackages(
  { runtime, architectures }: LayerConfig,
  folder: string,
): Promise<readonly FoundPackage[]> {
  const found = await Promise.all(
    architectures.map((architecture) => findPackages(runtime, join(folder, architecture))),
  );
  const unique = new Map(found.flat().map((each) => [each.purl, each]));
  return [...unique.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function attestations(
  config: LayerConfig,
  image: Descriptor,
  packages: readonly FoundPackage[],
  sourceSha256: string,
) {
  const { repository, hash, inputs, strategy } = config;
  const subject = { repository, digest: image.digest, hash, sourceSha256 };
  const baseImage = strategy === 'kaniko' ? undefined : config.baseImage;
  return [
    referrer(spdxDocument({ ...subject, baseImage, packages }), spdxMediaType, image),
    referrer(provenanceStatement({ ...subject, inputs }), provenanceMediaType, image),
  ];
}
