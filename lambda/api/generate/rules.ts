import type { Node, Rule } from '../schema/node.ts';

/** Every CEL rule of a node and of what is below it. */
export function rulesOf(node: Node): readonly Rule[] {
  return [...(node.rules ?? []), ...childrenOf(node).flatMap(rulesOf)];
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'object') return Object.values(node.fields);
  if (node.kind === 'list') return [node.items];
  return node.kind === 'map' ? [node.values] : [];
}
