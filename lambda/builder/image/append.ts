import type { Architecture } from '../inputs.ts';
import type { WrittenLayer } from '../layer/write-layer.ts';
import type { BaseImage } from './base.ts';
import {
  type Descriptor,
  type Document,
  document,
  type ImageConfig,
  type Index,
  type Manifest,
  mediaTypes,
  platformOf,
} from './oci.ts';

/** What a function adds to the configuration of its runtime's image. */
export interface FunctionConfig {
  readonly env: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly workingDir: string;
  /** Default: that of the base. */
  readonly entrypoint?: readonly string[];
}

/** An image for one architecture: documents to store, and the descriptor of the manifest. */
export interface AppendedImage {
  readonly config: Document;
  readonly manifest: Document;
}

/** Everything that builds has to be as old as this, or the same build would never give the same digest. */
const created = '1970-01-01T00:00:00Z';
/** Nobody: the user of distroless images too. */
const user = '65532:65532';

/** Puts a layer on a base image. */
export function appendLayer(base: BaseImage, layer: WrittenLayer, own: FunctionConfig): AppendedImage {
  const config = document(appendedConfig(base.config, layer, own), mediaTypes.config);
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: [...base.layers, layer.descriptor],
    annotations: own.labels,
  };
  return { config, manifest: document(manifest, mediaTypes.manifest) };
}

/** The images of several architectures under one digest. */
export function indexOf(images: readonly { architecture: Architecture; manifest: Descriptor }[]): Document {
  const manifests = images
    .map(({ architecture, manifest }) => ({ ...manifest, platform: platformOf(architecture) }))
    .sort((a, b) => (a.platform.architecture < b.platform.architecture ? -1 : 1));
  const index: Index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests };
  return document(index, mediaTypes.index);
}

function appendedConfig(base: ImageConfig, layer: WrittenLayer, own: FunctionConfig): ImageConfig {
  const { config = {}, rootfs, history = [] } = base;
  return {
    ...base,
    created,
    config: {
      ...config,
      Env: mergedEnv(config.Env ?? [], own.env),
      Labels: { ...config.Labels, ...own.labels },
      User: user,
      WorkingDir: own.workingDir,
      ...(own.entrypoint ? { Entrypoint: own.entrypoint, Cmd: undefined } : {}),
    },
    rootfs: { ...rootfs, diff_ids: [...rootfs.diff_ids, layer.diffId] },
    history: [...history, { created, created_by: 'lambda builder', comment: 'the function' }],
  };
}

function mergedEnv(base: readonly string[], own: FunctionConfig['env']): readonly string[] {
  const kept = base.filter((line) => !Object.hasOwn(own, line.slice(0, line.indexOf('='))));
  return [...kept, ...Object.entries(own).map(([name, value]) => `${name}=${value}`)];
}
