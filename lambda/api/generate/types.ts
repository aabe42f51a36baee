import type { Node, ObjectNode } from '../schema/node.ts';

const header = '// Made by `node lambda/api/main.ts` from lambda/api/schema; do not edit.\n';

/** TypeScript interfaces of every object below the given ones, outer ones first. */
export function typescript(roots: readonly ObjectNode[]): string {
  const objects = objectsOf(roots);
  return [header, ...[...objects.values()].map(interfaceOf)].join('\n');
}

/** By name; two objects of the same name must have the same fields. */
export function objectsOf(roots: readonly ObjectNode[]): ReadonlyMap<string, ObjectNode> {
  const found = new Map<string, ObjectNode>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') visit(node.items);
    if (node.kind === 'map') visit(node.values);
    if (node.kind !== 'object') return;
    if (found.has(node.name)) return;
    found.set(node.name, node);
    Object.values(node.fields).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

function interfaceOf({ name, about, description, fields }: ObjectNode): string {
  const members = Object.entries(fields).map(
    ([field, node]) => `${comment(sentence(node), '  ')}${memberOf(field, node)}`,
  );
  return `${comment(about ?? description, '')}export interface ${name} {\n${members.join('')}}\n`;
}

/** A member in one line, or as many as the formatter makes of a long union. */
function memberOf(field: string, node: Node): string {
  const line = `  readonly ${memberName(field, node)}: ${typeOf(node)};\n`;
  if (line.length <= 111 || node.kind !== 'enum') return line;
  const union = node.values.map((value) => `\n    | '${value}'`).join('');
  return `  readonly ${memberName(field, node)}:${union};\n`;
}

function comment(text: string, indent: string): string {
  return `${indent}/** ${text} */\n`;
}

/** A description with the default that the API server fills in. */
export function sentence(node: Node): string {
  const value = 'default' in node ? node.default : undefined;
  return value === undefined ? node.description : `${node.description} Default: ${value}.`;
}

function memberName(field: string, node: Node): string {
  const name = /^[A-Za-z]\w*$/.test(field) ? field : `'${field}'`;
  return node.required ? name : `${name}?`;
}

function typeOf(node: Node): string {
  switch (node.kind) {
    case 'string':
      return 'string';
    case 'enum':
      return node.values.map((value) => `'${value}'`).join(' | ');
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'quantity':
      return 'number | string';
    case 'list':
      return `readonly ${listItem(node.items)}[]`;
    case 'map':
      return `Readonly<Record<string, ${typeOf(node.values)}>>`;
    case 'object':
      return node.name;
  }
}

function listItem(items: Node): string {
  const type = typeOf(items);
  return type.includes(' ') ? `(${type})` : type;
}
