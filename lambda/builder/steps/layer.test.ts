import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeArchive } from '../../archive/write.ts';
import { flattenInputs } from '../build-hash.ts';
import { keepSource } from '../fetch/keep-source.ts';
import { sampleInputs } from '../fixtures/sample-inputs.ts';
import { ImageLayout } from '../image/layout.ts';
import {
  type Descriptor,
  document,
  type ImageConfig,
  type Index,
  type Manifest,
  mediaTypes,
} from '../image/oci.ts';
import type { Architecture } from '../inputs.ts';
import { foldersBelow } from './folders.ts';
import { layerStep } from './layer.ts';
import type { LayerConfig } from './step-config.ts';

const zip = (text: string): Buffer => writeArchive([{ name: 'main.py', content: Buffer.from(text) }]);

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'layer-step-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const config: LayerConfig = {
  hash: 'h',
  inputs: flattenInputs(sampleInputs),
  runtime: 'python',
  handler: 'main.handler',
  strategy: 'layers',
  architectures: ['amd64', 'arm64'],
  baseImage: sampleInputs.baseImage,
  repository: sampleInputs.repository,
};

/** What the steps before leave: a source, a base, and the dependencies that are given. */
async function prepare(name: string, dependencies: Readonly<Record<string, string>> = {}) {
  const folders = foldersBelow(join(parent, name));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  mkdirSync(folders.source, { recursive: true });
  await keepSource(zip('def handler(event, context): pass\n'), { layer: true }, folders);
  mkdirSync(folders.dependencies, { recursive: true });
  for (const [path, text] of Object.entries(dependencies)) write(join(folders.dependencies, path), text);
  const base = new ImageLayout(folders.base);
  await base.create();
  const roots: Descriptor[] = [];
  for (const architecture of config.architectures) roots.push(await addBase(base, architecture));
  await base.setRoots(roots);
  return { folders, signal: new AbortController().signal, log: () => {} };
}

async function addBase(layout: ImageLayout, architecture: Architecture): Promise<Descriptor> {
  const image: ImageConfig = {
    architecture,
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: ['sha256:base'] },
  };
  const imageConfig = document(image, mediaTypes.config);
  const layers = [{ mediaType: mediaTypes.layer, digest: `sha256:${'0'.repeat(64)}`, size: 1 }];
  const manifest = document({ config: imageConfig.descriptor, layers }, mediaTypes.manifest);
  await layout.add(imageConfig);
  await layout.add(manifest);
  return { ...manifest.descriptor, platform: { os: 'linux', architecture } };
}

async function imagesOf(folder: string) {
  const layout = new ImageLayout(folder);
  const [root] = await layout.roots();
  const { manifests } = await layout.readJson<Index>(root?.digest ?? '');
  return Promise.all(
    manifests.map(async ({ digest }) => {
      const manifest = await layout.readJson<Manifest>(digest);
      return { manifest, config: await layout.readJson<ImageConfig>(manifest.config.digest) };
    }),
  );
}

describe('layerStep', () => {
  it('gives the same digests again, somewhere else', async () => {
    const [a, b] = [await prepare('a'), await prepare('b')];
    expect(await layerStep(config, b)).toEqual(await layerStep(config, a));
    expect(await new ImageLayout(b.folders.image).roots()).toEqual(
      await new ImageLayout(a.folders.image).roots(),
    );
  });

  it('has one layer for all architectures where there are no dependencies', async () => {
    const context = await prepare('a');
    await layerStep(config, context);
    const [amd64, arm64] = await imagesOf(context.folders.image);
    expect(amd64?.manifest.layers.at(-1)).toEqual(arm64?.manifest.layers.at(-1));
    expect([amd64?.config.architecture, arm64?.config.architecture]).toEqual(['amd64', 'arm64']);
    expect(amd64?.config.config).toMatchObject({
      User: '65532:65532',
      WorkingDir: '/function',
      Env: expect.arrayContaining([
        'FUNCTION_HANDLER=main.handler',
        'FUNCTION_ROOT=/function',
        'PYTHONPATH=/dependencies',
      ]),
    });
  });

  it('has layers of their own for dependencies that differ', async () => {
    const context = await prepare('a', { 'amd64/lib.so': 'x86', 'arm64/lib.so': 'arm' });
    await layerStep(config, context);
    const [amd64, arm64] = await imagesOf(context.folders.image);
    expect(amd64?.manifest.layers.at(-1)?.digest).not.toBe(arm64?.manifest.layers.at(-1)?.digest);
  });

  it('does not follow a link that a package left', async () => {
    const context = await prepare('a', { 'amd64/lib.py': '' });
    symlinkSync('/etc/passwd', join(context.folders.dependencies, 'amd64/stolen'));
    await expect(layerStep(config, context)).rejects.toMatchObject({ reason: 'TreeRefused' });
  });

  it('changes its digest with the handler and with a file, and with nothing that is not in the image', async () => {
    const digest = async (name: string, changes: Partial<LayerConfig>) =>
      (await layerStep({ ...config, ...changes }, await prepare(name))).digest;
    const first = await digest('a', {});
    expect(await digest('b', { handler: 'main.other' })).not.toBe(first);
    expect(await digest('c', { repository: 'registry.example.com/other', hash: 'i' })).toBe(first);
    const changed = await prepare('d');
    await keepSource(zip('other'), { layer: true }, changed.folders);
    expect((await layerStep(config, changed)).digest).not.toBe(first);
  });
});
