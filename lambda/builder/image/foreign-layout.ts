import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import type { ImageLayout } from './layout.ts';
import type { Descriptor, Manifest } from './oci.ts';

/**
 * Takes over the one image of a layout that a foreign program wrote. Nothing that it says is believed: each blob must be
 * a file, of the size that it should have, with the bytes of its digest.
 * @throws BuildError
 */
export async function copyForeignLayout(from: ImageLayout, to: ImageLayout): Promise<Descriptor> {
  const roots = await from.roots();
  const [root] = roots;
  if (!root || roots.length > 1)
    throw new BuildError('Internal', `the layout has ${roots.length} images, not one`);
  const manifest = await from.readJson<Partial<Manifest>>(root.digest);
  if (!manifest.config || !Array.isArray(manifest.layers))
    throw new BuildError('Internal', 'the image has no manifest');
  const { mediaType, digest, size } = root;
  const image: Descriptor = { mediaType, digest, size };
  for (const blob of [image, manifest.config, ...manifest.layers]) await copyBlob(from, to, blob);
  return image;
}

async function copyBlob(from: ImageLayout, to: ImageLayout, { digest, size }: Descriptor): Promise<void> {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new BuildError('Internal', 'a blob has no digest');
  const name = digest.replace('sha256:', '');
  const source = join(from.blobs, name);
  const stats = await lstat(source);
  if (!stats.isFile() || stats.size !== size)
    throw new BuildError('TreeRefused', `blob ${digest} is not what it should be`);
  if (to.has(digest)) return;
  await copyFile(source, join(to.blobs, name), constants.COPYFILE_EXCL);
  // What was copied is looked at, not what it was copied from: that may change meanwhile.
  const hash = createHash('sha256');
  for await (const chunk of to.open(digest, 0, size)) hash.update(chunk as Buffer);
  if (hash.digest('hex') !== name) throw new BuildError('TreeRefused', `blob ${digest} has other bytes`);
}
