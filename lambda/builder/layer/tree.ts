import { closeSync, constants, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { BuildError } from '../build-error.ts';
import { checkLimits, folderEntry, type LayerEntry, type LayerLimits } from './entry.ts';
import type { LayerStream } from './layer-stream.ts';

/**
 * Everything below a folder, as it is to be called in the layer. What installs packages may have run foreign code, so
 * links, devices and the like are refused, by their names.
 * @throws BuildError TreeRefused, ImageTooLarge
 */
export function readTree(folder: string, into: string, limits?: LayerLimits): readonly LayerEntry[] {
  const entries: LayerEntry[] = [];
  const refused: string[] = [];
  let bytes = 0;
  const visit = (path: string, name: string): void => {
    const stats = lstatSync(path);
    if (!stats.isFile() && !stats.isDirectory()) return void refused.push(name);
    entries.push(stats.isFile() ? fileEntry(path, name, stats) : folderEntry(name));
    if (stats.isFile()) bytes += stats.size;
    checkLimits({ files: entries.length, bytes }, limits);
    if (!stats.isDirectory()) return;
    for (const child of readdirSync(path)) visit(`${path}/${child}`, `${name}/${child}`);
  };
  visit(folder, into);
  if (refused.length === 0) return entries;
  const names = refused.sort().slice(0, 10).join(', ');
  throw new BuildError('TreeRefused', `${names}: neither a file nor a folder`);
}

function fileEntry(path: string, name: string, { size, mode }: Stats): LayerEntry {
  const write = (layer: LayerStream): void => copyFile(path, { name, size }, layer);
  return { name, size, folder: false, executable: (mode & 0o100) !== 0, write };
}

/** Copies a file that was looked at before; a link that took its place is not followed. */
function copyFile(path: string, { name, size }: Pick<LayerEntry, 'name' | 'size'>, layer: LayerStream): void {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    for (let left = size; left > 0; ) {
      const read = readSync(file, layer.room(left));
      if (read === 0) throw new BuildError('TreeRefused', `${name} became shorter while it was read`);
      layer.filled(read);
      left -= read;
    }
  } finally {
    closeSync(file);
  }
}
