import { didYouMean } from './nearest.ts';
import type { SchemaNode } from './schema-node.ts';

/** Where, one level further down, a field of this name is known: `selectors[]`. */
function levelBelow(node: SchemaNode, name: string): string | undefined {
  for (const field of node.propertyNames) {
    const child = node.property(field);
    if (child?.property(name)) return field;
    if (child?.items?.property(name)) return `${field}[]`;
  }
  return undefined;
}

/** Says that a field is unknown, and what was probably meant. */
export function unknownField(node: SchemaNode, name: string): string {
  const hint = didYouMean(name, node.propertyNames);
  if (hint) return `unknown field${hint}`;
  const below = levelBelow(node, name);
  return below === undefined ? 'unknown field' : `unknown field here; ${below} has it`;
}
