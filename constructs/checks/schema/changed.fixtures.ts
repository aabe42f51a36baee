import type { Fields } from './schema.ts';

/** A path of names and indices with dots between them, and the value to put there; undefined removes it. */
export type Change = readonly [path: string, value: unknown];

/** A deep copy of an object with changes. Missing objects on the way are made. */
export function changed(manifest: Fields, ...changes: readonly Change[]): Fields {
  const copy = JSON.parse(JSON.stringify(manifest)) as Record<string, unknown>;
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let target = copy;
    for (const step of steps) {
      target[step] ??= {};
      target = target[step] as Record<string, unknown>;
    }
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return copy;
}
