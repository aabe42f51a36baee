import type { Check } from './check.ts';
import { show } from './problem.ts';
import { isFields, type Schema } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';

/** What tells the items of a list apart; undefined when they need not differ. */
function identityOf(schema: Schema, node: SchemaNode): ((item: unknown) => unknown) | undefined {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const [only] = keys;
  const keyOf = (item: unknown, key: string) =>
    (isFields(item) ? item[key] : undefined) ?? node.items?.property(key)?.default;
  switch (schema['x-kubernetes-list-type']) {
    case 'set':
      return (item) => item;
    case 'map':
      if (only !== undefined && keys.length === 1) return (item) => keyOf(item, only);
      return (item) => Object.fromEntries(keys.map((key) => [key, keyOf(item, key)]));
    default:
      return undefined;
  }
}

/** Refuses a second item with the same value (set) or the same keys (map). */
export function duplicateCheck(schema: Schema, node: SchemaNode): Check | undefined {
  const identity = identityOf(schema, node);
  if (!identity) return undefined;
  return (value, visitor) => {
    if (!Array.isArray(value) || value.length < 2) return;
    const first = new Map<unknown, number>();
    for (const [index, item] of value.entries()) {
      const id = identity(item);
      const literal = typeof id === 'object' ? JSON.stringify(id) : id;
      const earlier = first.get(literal);
      if (earlier === undefined) first.set(literal, index);
      else visitor.report('duplicate', `repeats ${show(id)} of item ${earlier}`, index);
    }
  };
}
