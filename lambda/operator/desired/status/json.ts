/** The value below some fields of parsed JSON; undefined where one of them is not there. */
export function at(value: unknown, ...fields: readonly string[]): unknown {
  return fields.reduce<unknown>(
    (inner, field) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, field) : undefined),
    value,
  );
}

/** A list of parsed JSON; empty where there is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text of parsed JSON; undefined where there is none. */
export function textAt(value: unknown, ...fields: readonly string[]): string | undefined {
  const found = at(value, ...fields);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
