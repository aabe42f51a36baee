import { fileURLToPath } from 'node:url';
import { appendLayer, type FunctionConfig, indexOf } from '../builder/image/append.ts';
import type { BaseImage } from '../builder/image/base.ts';
import type { ImageLayout } from '../builder/image/layout.ts';
import type { Descriptor } from '../builder/image/oci.ts';
import type { Architecture } from '../builder/inputs.ts';
import { folderEntry, type LayerEntry } from '../builder/layer/entry.ts';
import { readTree } from '../builder/layer/tree.ts';
import { writeLayer } from '../builder/layer/write-layer.ts';

/** Runtimes that have files of their own; a Go function has its runtime compiled in. */
export const scriptRuntimes = ['nodejs', 'python'] as const;

export type ScriptRuntime = (typeof scriptRuntimes)[number];

const home = 'opt/homelab';

const recipes: Readonly<
  Record<ScriptRuntime, { readonly folder: string; readonly entrypoint: readonly string[] }>
> = {
  nodejs: {
    folder: 'runtime-nodejs',
    entrypoint: ['node', '--disable-warning=ExperimentalWarning', `/${home}/runtime-nodejs/main.ts`],
  },
  python: { folder: 'runtime-python', entrypoint: ['python3', `/${home}/runtime-python/serve.py`] },
};

/** Adds the image of a runtime to a layout, for every architecture of the base. @returns its index */
export async function addRuntimeImage(
  runtime: ScriptRuntime,
  bases: ReadonlyMap<Architecture, BaseImage>,
  layout: ImageLayout,
): Promise<Descriptor> {
  const { folder, entrypoint } = recipes[runtime];
  const layer = await writeLayer(runtimeFiles(runtime, folder), layout.blobs);
  const config: FunctionConfig = {
    env: { PORT: '8080' },
    labels: { 'org.opencontainers.image.title': `Lambda runtime: ${runtime}` },
    workingDir: '/',
    entrypoint,
  };
  const images: { architecture: Architecture; manifest: Descriptor }[] = [];
  for (const [architecture, base] of bases) {
    const image = appendLayer(base, layer, config);
    await layout.add(image.config);
    await layout.add(image.manifest);
    images.push({ architecture, manifest: image.manifest.descriptor });
  }
  const index = indexOf(images);
  await layout.add(index);
  return index.descriptor;
}

/** What a runtime needs to run: neither its tests nor its documentation. */
function runtimeFiles(runtime: ScriptRuntime, name: string): readonly LayerEntry[] {
  const folder = fileURLToPath(new URL(`../runtimes/${runtime}`, import.meta.url));
  const files = readTree(folder, `${home}/${name}`);
  return [
    ...['opt', home].map(folderEntry),
    ...files.filter((file) => !/\/(tests|__pycache__|\.[^/]+_cache)(\/|$)|\.test\.ts$|\.md$/.test(file.name)),
  ];
}
