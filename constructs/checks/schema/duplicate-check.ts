import type { Check } from './check.ts';
import { show } from './problem.ts';
import { isFields, type Schema } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';

/** How the items of a list are told apart; undefined when they need not be. */
function identityOf(schema: Schema, node: SchemaNode): ((item: unknown) => unknown) | undefined {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  switch (schema['x-kubernetes-list-type']) {
    case 'set':
      return (item) => item;
    case 'map':
      return (item) => {
        const keyOf = (key: string) => [key, isFields(item) ? item[key] : undefined] as const;
        const withDefault = keys
          .map(keyOf)
          .map(([key, value]) => [key, value ?? node.items?.property(key)?.default]);
        return Object.fromEntries(withDefault);
      };
    default:
      return undefined;
  }
}

/** Refuses a second item with the same value (set) or the same keys (map). */
export function duplicateCheck(schema: Schema, node: SchemaNode): Check | undefined {
  const identity = identityOf(schema, node);
  return (
    identity &&
    ((value, visitor) => {
      if (!Array.isArray(value) || value.length < 2) return;
      const first = new Map<string, number>();
      for (const [index, item] of value.entries()) {
        const id = identity(item);
        const text = JSON.stringify(id);
        const earlier = first.get(text);
        if (earlier === undefined) first.set(text, index);
        else visitor.report('duplicate', `repeats ${show(id)} of item ${earlier}`, index);
      }
    })
  );
}
