import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyForeignLayout } from './foreign-layout.ts';
import { ImageLayout } from './layout.ts';
import { type Descriptor, document, mediaTypes } from './oci.ts';

let folder: string;
let from: ImageLayout;
let to: ImageLayout;
let layer: Descriptor;
let image: Descriptor;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  from = new ImageLayout(join(folder, 'kaniko'));
  to = new ImageLayout(join(folder, 'image'));
  await from.create();
  await to.create();
  const parts = [
    document({ layer: 1 }, mediaTypes.layer),
    document({ os: 'linux' }, mediaTypes.config),
  ] as const;
  for (const part of parts) await from.add(part);
  const manifest = document(
    { config: parts[1].descriptor, layers: [parts[0].descriptor] },
    mediaTypes.manifest,
  );
  await from.add(manifest);
  await from.setRoots([manifest.descriptor]);
  layer = parts[0].descriptor;
  image = manifest.descriptor;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const blob = (digest: string): string => join(from.blobs, digest.replace('sha256:', ''));

describe('copyForeignLayout', () => {
  it('takes over an image with all that it names', async () => {
    expect(await copyForeignLayout(from, to)).toEqual(image);
    expect([image.digest, layer.digest].map((digest) => to.has(digest))).toEqual([true, true]);
  });

  it('refuses a blob with other bytes of the same size', async () => {
    writeFileSync(blob(layer.digest), '{"layer":2}');
    await expect(copyForeignLayout(from, to)).rejects.toThrow('has other bytes');
  });

  it('refuses a blob of another size, and a link to one', async () => {
    writeFileSync(blob(layer.digest), 'short');
    await expect(copyForeignLayout(from, to)).rejects.toMatchObject({ reason: 'TreeRefused' });
    unlinkSync(blob(layer.digest));
    symlinkSync('/etc/passwd', blob(layer.digest));
    await expect(copyForeignLayout(from, to)).rejects.toMatchObject({ reason: 'TreeRefused' });
  });

  it('refuses names that lead elsewhere', async () => {
    await from.setRoots([{ ...image, digest: 'sha256:../../../etc/passwd' }]);
    await expect(copyForeignLayout(from, to)).rejects.toThrow('is no digest');
    const manifest = document({ config: { ...layer, digest: '../x' }, layers: [] }, mediaTypes.manifest);
    await from.add(manifest);
    await from.setRoots([manifest.descriptor]);
    await expect(copyForeignLayout(from, to)).rejects.toThrow('a blob has no digest');
  });

  it('refuses what is no single image', async () => {
    await from.setRoots([image, image]);
    await expect(copyForeignLayout(from, to)).rejects.toThrow('2 images, not one');
    writeFileSync(join(from.folder, 'index.json'), 'nothing');
    await expect(copyForeignLayout(from, to)).rejects.toThrow('left no image');
  });
});
