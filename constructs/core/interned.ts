import type { Manifest } from './manifest.ts';

/** More distinct objects than a fleet has; bounds what a process that renders thousands of clusters keeps. */
const most = 4096;

const known = new Map<string, Manifest>();

/**
 * One manifest for all that say the same: about half of the objects of a fleet are alike on several clusters, and
 * what is found out about one, such as its schema's verdict or its text, then holds for all.
 */
export function interned(manifest: Manifest): Manifest {
  const key = JSON.stringify(manifest);
  const same = known.get(key);
  if (same) return same;
  if (known.size === most) known.clear();
  known.set(key, manifest);
  return manifest;
}
