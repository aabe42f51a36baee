import { type Fields, isFields } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';

export type CelValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | Date
  | readonly CelValue[]
  | ReadonlyMap<string, CelValue>;

const RESERVED = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return'.split(
    ' ',
  ),
);
const ESCAPES: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
};

/** How a rule spells the name of a field that CEL could not read. */
function escapeField(name: string): string {
  if (RESERVED.has(name)) return `__${name}__`;
  return name.replace(/__|[./-]/g, (part) => ESCAPES[part] ?? part);
}

/** A value of which the schema says nothing more: whole numbers are int. */
function untyped(value: unknown): CelValue {
  if (Array.isArray(value)) return value.map(untyped);
  if (isFields(value)) return new Map(Object.entries(value).map(([key, each]) => [key, untyped(each)]));
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The fields of a map, or those that a schema names; nothing of what it only preserves. */
function objectValue(node: SchemaNode, fields: Fields): CelValue {
  const result = new Map<string, CelValue>();
  for (const name of node.propertyNames) {
    const child = node.property(name);
    const given = fields[name];
    const replaced = given === undefined || (given === null && !child?.nullable);
    const value = replaced ? child?.default : given;
    if (child && value !== undefined) result.set(escapeField(name), celValue(child, value));
  }
  const { additional } = node;
  if (!additional) return result;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) result.set(name, celValue(additional, value));
  }
  return result;
}

/** A JSON value as CEL sees it: typed by its schema, with defaults, and without fields that the schema does not name. */
export function celValue(node: SchemaNode, value: unknown): CelValue {
  if (Array.isArray(value)) {
    const { items } = node;
    return items ? value.map((each) => celValue(items, each)) : untyped(value);
  }
  if (isFields(value)) return node.type === 'any' && !node.open ? untyped(value) : objectValue(node, value);
  if (typeof value === 'number' && node.type === 'number') return value;
  if (typeof value === 'string' && node.format === 'date-time') return new Date(value);
  return untyped(value);
}
