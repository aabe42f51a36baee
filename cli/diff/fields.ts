import type { Json } from '../../constructs/core/manifest.ts';
import { isList, isMap, isSame, type JsonMap } from './json.ts';
import { pairItems } from './list-items.ts';
import type { SchemaPlace } from './schema-place.ts';

/** One field of an object that is not what it was. */
export interface FieldChange {
  /** As in `spec.template.spec.containers[app].image`; list items by their key, or by index where they have none. */
  readonly path: string;
  /** Absent: the field is new. */
  readonly before?: Json;
  /** Absent: the field is gone. */
  readonly after?: Json;
  /** The items are the same, in another order; `before` and `after` name them. */
  readonly reordered?: true;
}

/** All differences of two values, in the order of their paths; none exactly when they are the same. */
export function diffFields(before: Json, after: Json, place: SchemaPlace): readonly FieldChange[] {
  return diffAt('', before, after, place);
}

function diffAt(
  path: string,
  before: Json | undefined,
  after: Json | undefined,
  place: SchemaPlace,
): readonly FieldChange[] {
  if (isSame(before, after)) return [];
  if (isMap(before) && isMap(after)) return diffMaps(path, before, after, place);
  if (isList(before) && isList(after)) return diffLists(path, before, after, place);
  return [{ path, before, after }];
}

function diffMaps(path: string, before: JsonMap, after: JsonMap, place: SchemaPlace): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) =>
    diffAt(`${path}${step(name, path === '')}`, own(before, name), own(after, name), place.property(name)),
  );
}

function own(map: JsonMap, name: string): Json | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function diffLists(
  path: string,
  before: readonly Json[],
  after: readonly Json[],
  place: SchemaPlace,
): readonly FieldChange[] {
  const { pairs, reordered } = pairItems(before, after, place);
  const changes = pairs.flatMap((pair) =>
    diffAt(`${path}[${pair.label}]`, pair.before, pair.after, place.item),
  );
  return reordered
    ? [...changes, { path, before: reordered.before, after: reordered.after, reordered: true }]
    : changes;
}

/** `.name`, or `["name"]` where the name has characters that would be read as steps. */
function step(name: string, isFirst: boolean): string {
  if (!/^[\w-]+$/.test(name)) return `[${JSON.stringify(name)}]`;
  return isFirst ? name : `.${name}`;
}
