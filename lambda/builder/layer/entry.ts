import { BuildError } from '../build-error.ts';
import type { LayerStream } from './layer-stream.ts';
import type { TarEntry } from './tar.ts';

/** A file or folder that goes into a layer. */
export interface LayerEntry extends TarEntry {
  /** Writes exactly as many bytes as its size says. None for a folder. */
  readonly write?: (layer: LayerStream) => void | Promise<void>;
}

/** How much a layer may hold. */
export interface LayerLimits {
  /** Files and folders. */
  readonly files: number;
  /** Of all files, unpacked. */
  readonly bytes: number;
}

export const defaultLayerLimits: LayerLimits = { files: 100_000, bytes: 1024 * 1024 * 1024 };

export function folderEntry(name: string): LayerEntry {
  return { name, folder: true, executable: true, size: 0 };
}

/** In the order of the bytes of their names, which puts a folder before what is in it. @throws BuildError TreeRefused */
export function sortedEntries(entries: readonly LayerEntry[]): readonly LayerEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: Buffer.from(entry.name) }));
  const sorted = keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ entry }) => entry);
  const twice = sorted.find((entry, index) => {
    const before = sorted[index - 1];
    return before?.name === entry.name && !(entry.folder && before.folder);
  });
  if (twice)
    throw new BuildError('TreeRefused', `${twice.name} comes from the source and from the dependencies`);
  return sorted.filter((entry, index) => sorted[index - 1]?.name !== entry.name);
}

/** @throws BuildError ImageTooLarge */
export function checkLimits({ files, bytes }: LayerLimits, limits: LayerLimits = defaultLayerLimits): void {
  const refuse = (what: string): never => {
    throw new BuildError('ImageTooLarge', `the source and its dependencies have ${what}`);
  };
  if (bytes > limits.bytes) refuse(`more than ${limits.bytes} bytes`);
  if (files > limits.files) refuse(`more than ${limits.files} files and folders`);
}
