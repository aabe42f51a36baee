/** The entries of `record` that have a value, converted; cdk8s' own form of this copies the result for every entry. */
export function compact<Value>(
  record: { readonly [key: string]: Value },
  convert: (value: Value) => unknown = (value) => value,
): Record<string, unknown> {
  const present = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, convert(value)]));
}
