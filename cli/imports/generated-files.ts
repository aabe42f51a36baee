import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { byCodeUnit } from './json.ts';

export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes the `owned` folders of `target` hold exactly `files` (path below target → text). A file with the same
 * bytes is left alone; when anything fails, everything is put back.
 */
export function writeGenerated(
  target: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[],
): Changes {
  const written = [...files.keys()].filter((path) => readOrNothing(join(target, path)) !== files.get(path));
  const removed = owned.flatMap((folder) => listFiles(target, folder)).filter((path) => !files.has(path));
  if (written.length + removed.length === 0) return { written, removed };
  mkdirSync(target, { recursive: true });
  const staging = mkdtempSync(join(target, '.staging-'));
  try {
    for (const path of written) write(join(staging, 'next', path), files.get(path) ?? '');
    replace(target, staging, written, removed);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  for (const path of removed) removeEmptyFolders(target, dirname(path));
  return { written, removed };
}

function replace(
  target: string,
  staging: string,
  written: readonly string[],
  removed: readonly string[],
): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    for (const path of [...removed, ...written]) {
      const current = join(target, path);
      if (existsSync(current)) move(current, join(staging, 'previous', path));
    }
    for (const path of written) move(join(staging, 'next', path), join(target, path));
  } catch (error) {
    for (const step of undo.reverse()) step();
    for (const path of written) removeEmptyFolders(target, dirname(path));
    throw error;
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readOrNothing(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}

function listFiles(target: string, folder: string): readonly string[] {
  if (!existsSync(join(target, folder)) || !statSync(join(target, folder)).isDirectory()) return [];
  return readdirSync(join(target, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(join(target, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort(byCodeUnit);
}

function removeEmptyFolders(target: string, folder: string): void {
  const path = join(target, folder);
  if (folder === '.') return;
  if (existsSync(path)) {
    if (!statSync(path).isDirectory() || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeEmptyFolders(target, dirname(folder));
}
