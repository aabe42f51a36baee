/** What JSON.parse can give. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for an object, false for an array, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Order of UTF-16 code units, the same on every machine. */
export function byCodeUnit(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Minified, with a final newline. */
export function minified(value: Json): string {
  return `${JSON.stringify(value)}\n`;
}

/** A JSON array with one element a line, so that a change is a line of a diff. */
export function listByLine(items: readonly Json[], indent: string): string {
  const lines = items.map((item) => `${indent}  ${JSON.stringify(item)}`);
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n${indent}]` : '[]';
}

/** A JSON object with one key a line. */
export function objectByLine(object: JsonObject, indent: string): string {
  const lines = Object.entries(object).map(
    ([key, value]) => `${indent}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
}
