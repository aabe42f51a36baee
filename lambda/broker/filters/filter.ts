/** One filter of a Trigger, as in Knative: exactly one of the keys. */
export type Filter =
  | { readonly exact: Attributes }
  | { readonly prefix: Attributes }
  | { readonly suffix: Attributes }
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter };

export type Attributes = Readonly<Record<string, string>>;

/** Says of an event's attributes whether they pass. */
export type Predicate = (attributes: Attributes) => boolean;

/** Compiles a filter once, so that matching an event is comparisons only. */
export function compileFilter(filter: Filter): Predicate {
  if ('exact' in filter) return everyAttribute(filter.exact, (value, wanted) => value === wanted);
  if ('prefix' in filter) return everyAttribute(filter.prefix, (value, wanted) => value.startsWith(wanted));
  if ('suffix' in filter) return everyAttribute(filter.suffix, (value, wanted) => value.endsWith(wanted));
  if ('all' in filter) return allOf(filter.all.map(compileFilter));
  if ('any' in filter) {
    const parts = filter.any.map(compileFilter);
    return (attributes) => parts.some((part) => part(attributes));
  }
  const inner = compileFilter(filter.not);
  return (attributes) => !inner(attributes);
}

/** What a Trigger lets through: `filters` unless empty, otherwise `filter.attributes` where '' accepts any value. */
export function compileTriggerFilter(
  filters: readonly Filter[] | undefined,
  attributes: Attributes | undefined,
): Predicate {
  if (filters && filters.length > 0) return allOf(filters.map(compileFilter));
  if (!attributes) return () => true;
  return everyAttribute(attributes, (value, wanted) => wanted === '' || value === wanted);
}

function allOf(parts: readonly Predicate[]): Predicate {
  return (attributes) => parts.every((part) => part(attributes));
}

/** An attribute that the event does not have passes nothing. */
function everyAttribute(wanted: Attributes, matches: (value: string, wanted: string) => boolean): Predicate {
  const entries = Object.entries(wanted);
  return (attributes) =>
    entries.every(([name, text]) => {
      const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return value !== undefined && matches(value, text);
    });
}
