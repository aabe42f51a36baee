import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStorage } from './flux.ts';

/**
 * Folders of two levels with something in them, over the artifacts of source-controller, sorted: what every
 * Kustomization unpacks.
 * @param folder of the control plane's processes
 */
export function artifactFolders(folder: string): readonly string[] {
  const storage = sourceStorage(folder);
  const folders = globSync('gitrepository/*/*/*.tar.gz', { cwd: storage })
    .flatMap((path) => execFileSync('tar', ['-tzf', join(storage, path)], { encoding: 'utf8' }).split('\n'))
    .map((file) => file.split('/'))
    .filter((parts) => parts.length > 2 && parts[2] !== '')
    .map((parts) => parts.slice(0, 2).join('/'));
  return [...new Set(folders)].sort();
}
