import { canonical, isMap } from './canonical.ts';

/**
 * Where a live object is not what was asked for: the live values by their paths. What the live one has beside it, such as
 * defaults, is no difference; a list must have the same length.
 */
export function differences(live: unknown, wanted: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  collect(live, wanted, '', found);
  return found;
}

function collect(live: unknown, wanted: unknown, path: string, found: Map<string, string>): void {
  if (wanted === undefined || live === wanted) return;
  if (isMap(wanted) && isMap(live)) {
    for (const name of Object.keys(wanted)) collect(live[name], wanted[name], `${path}/${name}`, found);
  } else if (Array.isArray(wanted) && Array.isArray(live) && wanted.length === live.length) {
    for (const [index, member] of wanted.entries()) collect(live[index], member, `${path}/${index}`, found);
  } else found.set(path, canonical(live));
}
