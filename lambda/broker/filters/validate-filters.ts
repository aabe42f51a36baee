import type { Filter } from './filter.ts';

const kinds = ['exact', 'prefix', 'suffix', 'all', 'any', 'not'] as const;
const attributeName = /^[a-z0-9]+$/;
/** Deeper nesting than this is a mistake, and would let one definition exhaust the stack. */
const maxDepth = 32;

/** Every problem of a list of filters; empty means that it is a `Filter[]`. */
export function filterProblems(value: unknown, path = 'filters', depth = 0): readonly string[] {
  if (!Array.isArray(value)) return [`${path}: must be a list of filters`];
  return value.flatMap((item: unknown, index) => oneFilterProblems(item, `${path}[${index}]`, depth));
}

export function isFilters(value: unknown): value is readonly Filter[] {
  return filterProblems(value).length === 0;
}

/** Problems of a map of attribute names to texts. `exact`, `prefix` and `suffix` also need at least one, not empty. */
export function attributeProblems(value: unknown, path: string, mayBeEmpty: boolean): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path}: must be a map of attribute names to texts, such as {"type": "order.placed"}`];
  }
  const entries = Object.entries(value);
  if (entries.length === 0 && !mayBeEmpty) return [`${path}: needs at least one attribute`];
  return entries.flatMap(([name, text]) => {
    if (!attributeName.test(name))
      return [`${path}.${name}: attribute names are lower-case letters and digits`];
    if (typeof text !== 'string') return [`${path}.${name}: must be a text, is ${typeof text}`];
    if (text === '' && !mayBeEmpty) return [`${path}.${name}: must not be empty`];
    return [];
  });
}

function oneFilterProblems(value: unknown, path: string, depth: number): readonly string[] {
  if (depth > maxDepth) return [`${path}: nested deeper than ${maxDepth}`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path}: must be an object with one of ${kinds.join(', ')}`];
  }
  const keys = Object.keys(value);
  const kind = kinds.find((name) => name === keys[0]);
  if (keys.includes('cesql')) return [`${path}.cesql: CESQL is not supported; use ${kinds.join(', ')}`];
  if (keys.length !== 1 || !kind) {
    return [`${path}: needs exactly one of ${kinds.join(', ')}, has ${keys.join(', ') || 'none'}`];
  }
  const inner: unknown = Reflect.get(value, kind);
  const innerPath = `${path}.${kind}`;
  if (kind === 'not') return oneFilterProblems(inner, innerPath, depth + 1);
  if (kind === 'all' || kind === 'any') {
    if (Array.isArray(inner) && inner.length === 0) return [`${innerPath}: needs at least one filter`];
    return filterProblems(inner, innerPath, depth + 1);
  }
  return attributeProblems(inner, innerPath, false);
}
