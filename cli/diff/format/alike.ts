/** Something that is the same in several clusters. */
export interface Alike<Value> {
  readonly clusters: readonly string[];
  readonly value: Value;
}

/** Joins what several clusters have in common, in the order in which it first comes. */
export function groupAlike<Value>(
  items: readonly { readonly cluster: string; readonly value: Value }[],
): readonly Alike<Value>[] {
  const groups = Map.groupBy(items, ({ value }) => JSON.stringify(value));
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ clusters: group.map(({ cluster }) => cluster), value: group[0].value }] : [],
  );
}
