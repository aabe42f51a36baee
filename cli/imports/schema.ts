import { isObject, type Json, type JsonObject } from './json.ts';

const documentation = new Set(['description', 'title', 'example', 'examples', 'externalDocs']);
const holdsSchemasByName = new Set(['properties', 'patternProperties', 'definitions']);
const holdsSchemas = new Set(['items', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf']);

/**
 * An OpenAPI schema without its prose. Everything that validates or defaults stays; a property which is
 * called `description` stays too. `rename` gives every `$ref` its new form.
 */
export function withoutProse(schema: JsonObject, rename: (ref: string) => string = (ref) => ref): JsonObject {
  const entries = Object.entries(schema)
    .filter(([keyword]) => !documentation.has(keyword))
    .map(([keyword, value]): [string, Json] => [keyword, stripKeyword(keyword, value, rename)]);
  return Object.fromEntries(entries);
}

function stripKeyword(keyword: string, value: Json, rename: (ref: string) => string): Json {
  if (keyword === '$ref' && typeof value === 'string') return rename(value);
  if (holdsSchemas.has(keyword)) return stripNested(value, rename);
  if (!holdsSchemasByName.has(keyword) || !isObject(value)) return value;
  const named = Object.entries(value).map(([name, schema]) => [name, stripNested(schema, rename)] as const);
  return Object.fromEntries(named);
}

function stripNested(value: Json, rename: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((schema) => stripNested(schema, rename));
  return isObject(value) ? withoutProse(value, rename) : value;
}
