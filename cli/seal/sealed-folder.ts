import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { indexText, type SealedFile, sourceText } from './source-text.ts';

const folder = 'clusters/sealed';

/**
 * Writes a sealed Secret and the index of all.
 * @param root of the repository
 * @returns path of the file from the root
 */
export function writeSource(root: string, cluster: string, source: SealedSource): string {
  const path = `${folder}/${cluster}/${source.namespace}.${source.name}.ts`;
  write(join(root, path), sourceText(cluster, source));
  write(join(root, folder, 'index.ts'), indexText(sealedFiles(root)));
  return path;
}

/** Every sealed Secret of a tree. */
export function sealedFiles(root: string): readonly SealedFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: cluster }) =>
      readdirSync(join(root, folder, cluster))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({ cluster, stem: file.slice(0, -'.ts'.length) })),
    );
}

/** By a new file and a rename: nobody reads half of it. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
