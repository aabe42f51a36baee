import { BuildError } from '../build-error.ts';
import type { Architecture } from '../inputs.ts';
import { readBlob } from '../registry/blobs.ts';
import { getManifest } from '../registry/manifests.ts';
import type { Registry } from '../registry/registry.ts';
import { missingPlatform } from './base.ts';
import { ImageLayout } from './layout.ts';
import {
  type Descriptor,
  type ImageConfig,
  type Index,
  type Manifest,
  mediaTypes,
  platformOf,
} from './oci.ts';

const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';

const configBytes = 4 * 1024 * 1024;

/** Fetches the manifests and configurations of a base image, not its layers. @throws BuildError */
export async function fetchBase(
  registry: Registry,
  digest: string,
  wanted: readonly Architecture[],
  folder: string,
): Promise<void> {
  const layout = new ImageLayout(folder);
  await layout.create();
  const roots: Descriptor[] = [];
  for (const architecture of wanted) {
    const manifest = await fetchManifest(registry, digest, architecture);
    const { config } = parsed<Manifest>(manifest.bytes);
    if (!(config.size <= configBytes))
      throw new BuildError('BaseImageInvalid', 'its configuration is too large');
    const bytes = await collect(await readBlob(registry, config));
    const image = parsed<ImageConfig>(bytes);
    if (image.os !== 'linux' || image.architecture !== architecture)
      throw missingPlatform(`${registry.repository}@${digest}`, architecture);
    await layout.add({ descriptor: config, bytes });
    await layout.add({ descriptor: { ...manifest, size: manifest.bytes.length }, bytes: manifest.bytes });
    const { mediaType } = manifest;
    roots.push({
      mediaType,
      digest: manifest.digest,
      size: manifest.bytes.length,
      platform: platformOf(architecture),
    });
  }
  await layout.setRoots(roots);
}

async function fetchManifest(registry: Registry, digest: string, architecture: Architecture) {
  const name = `${registry.repository}@${digest}`;
  const top = await getManifest(registry, digest);
  if (!top) throw new BuildError('BaseImageInvalid', `${registry.origin} has no ${name}`);
  if (top.mediaType !== mediaTypes.index && top.mediaType !== dockerList) return top;
  const { manifests } = parsed<Index>(top.bytes);
  const fitting = manifests.find(
    ({ platform }) => platform?.os === 'linux' && platform.architecture === architecture,
  );
  const manifest = fitting && (await getManifest(registry, fitting.digest));
  if (!manifest) throw missingPlatform(name, architecture);
  return manifest;
}

function parsed<T>(bytes: Buffer): T {
  try {
    return JSON.parse(bytes.toString()) as T;
  } catch (cause) {
    throw new BuildError('BaseImageInvalid', 'its documents are no JSON', { cause });
  }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
