import type { Manifest } from './manifest.ts';

/** Objects of a generation: more than one cluster has, so that what all clusters share is never forgotten. */
const most = 1200;

let recent = new Map<string, Manifest>();
let before = new Map<string, Manifest>();

/**
 * One manifest for all that say the same: about half of the objects of a fleet are alike on several clusters, and
 * what is found out about one, such as its schema's verdict or its text, then holds for all. What was not asked for
 * in two generations is forgotten, which bounds what a process that renders thousands of clusters keeps.
 */
export function interned(manifest: Manifest): Manifest {
  const key = JSON.stringify(manifest);
  const same = recent.get(key);
  if (same) return same;
  const kept = before.get(key) ?? manifest;
  if (recent.size === most) [before, recent] = [recent, new Map()];
  recent.set(key, kept);
  return kept;
}
