import { watch } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FolderWatcher } from './folder-watcher.ts';

/** Folders whose files make the fleet. */
const folders = ['clusters', 'constructs', 'imports'];
/** The app of cdk8s.yaml, the one source at the root. */
const app = 'main.ts';
/** Milliseconds without another save after which a change counts: editors write a file in several steps. */
const quietMs = 10;

/**
 * Tells the sources that were saved, by path from the root, until it is closed.
 * @returns closes the watcher
 */
export function watchSources(root: string, onChange: (paths: readonly string[]) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    const paths = [...changed].sort();
    changed.clear();
    onChange(paths);
  };
  const add = (file: string): void => {
    const path = relative(root, file).split(sep).join('/');
    if (!isSource(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(flush, quietMs);
  };
  const watchers = [
    ...folders.map((folder) => new FolderWatcher(join(root, folder), add)),
    watch(root, (_, name) => name === app && add(join(root, app))),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** What synthesis reads: no tests, and nothing that an editor keeps beside a file. */
export function isSource(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(?:ts|json|yaml)$/.test(name) && !/^[.#~]|\.(?:test|fixtures)\.ts$/.test(name);
}
