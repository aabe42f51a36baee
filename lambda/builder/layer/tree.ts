import { constants, lstatSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import type { TarEntry } from './tar.ts';

/** A file or folder that goes into a layer. */
export interface TreeEntry extends TarEntry {
  /** Where it is on the disk. */
  readonly path: string;
}

/** How much a layer may hold. */
export interface TreeLimits {
  readonly files: number;
  readonly bytes: number;
}

export const defaultTreeLimits: TreeLimits = { files: 100_000, bytes: 1024 * 1024 * 1024 };

/**
 * Everything below a folder, as it is to be called in the layer. What installs packages may have run foreign code, so
 * links, devices and the like are refused, by their names.
 * @throws BuildError TreeRefused, ImageTooLarge
 */
export function readTree(
  folder: string,
  into: string,
  limits: TreeLimits = defaultTreeLimits,
): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const refused: string[] = [];
  let bytes = 0;
  const visit = (path: string, name: string): void => {
    const stats = lstatSync(path);
    if (!stats.isFile() && !stats.isDirectory()) return void refused.push(name);
    const size = stats.isFile() ? stats.size : 0;
    bytes += size;
    entries.push({ path, name, size, folder: stats.isDirectory(), executable: (stats.mode & 0o100) !== 0 });
    if (bytes > limits.bytes) throw tooLarge(`more than ${limits.bytes} bytes`);
    if (entries.length > limits.files) throw tooLarge(`more than ${limits.files} files and folders`);
    if (!stats.isDirectory()) return;
    for (const child of readdirSync(path)) visit(join(path, child), `${name}/${child}`);
  };
  visit(folder, into);
  if (refused.length === 0) return entries;
  const names = refused.sort().slice(0, 10).join(', ');
  throw new BuildError('TreeRefused', `${names}: neither a file nor a folder`);
}

/** In the order of the bytes of their names, which puts a folder before what is in it. @throws BuildError TreeRefused */
export function sortedTree(entries: readonly TreeEntry[]): readonly TreeEntry[] {
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

/** Opens a file that was looked at before; a link that took its place is not followed. */
export function openEntry({ path }: TreeEntry): number {
  return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
}

function tooLarge(what: string): BuildError {
  return new BuildError('ImageTooLarge', `the source and its dependencies have ${what}`);
}
