/** A field of the spec that differs. */
export interface SpecChange {
  /** Its path: `spec.env[0].value`. */
  readonly field: string;
  /** As JSON; undefined where it was not there. */
  readonly before: string | undefined;
  /** As JSON; undefined where it is gone. */
  readonly after: string | undefined;
}

/** Every leaf that differs between two values, in the order of the paths. */
export function specChanges(before: unknown, after: unknown, path = 'spec'): readonly SpecChange[] {
  const [old, young] = [leaves(before, path), leaves(after, path)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .sort()
    .filter((field) => old.get(field) !== young.get(field))
    .map((field) => ({ field, before: old.get(field), after: young.get(field) }));
}

function leaves(value: unknown, path: string): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  const parts = partsOf(value, path);
  if (parts === undefined || parts.length === 0) return new Map([[path, JSON.stringify(value)]]);
  return new Map(parts.flatMap(([below, part]) => [...leaves(part, below)]));
}

function partsOf(value: unknown, path: string): (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((item, index) => [`${path}[${index}]`, item]);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).map(([name, part]) => [`${path}.${name}`, part]);
}
