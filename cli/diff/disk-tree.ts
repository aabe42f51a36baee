import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Tree } from './tree.ts';

/** The files below dist/ and flux/ as they stand. */
export function diskTree(root: string): Tree {
  const tops = ['dist', 'flux'].map((top) => join(root, top)).filter((top) => existsSync(top));
  const entries = tops.flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }));
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const toTree = (path: string): string => relative(root, path).split(sep).join('/');
  return new Map(paths.map((path) => [toTree(path), readFileSync(path, 'utf8')]));
}
