/** Plain JSON with members. */
export type Fields = { readonly [name: string]: unknown };

/** Lists whose members have keys, by the name of their field; others are set as a whole. */
const keyedLists: Readonly<Record<string, string>> = {
  conditions: 'type',
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  volumes: 'name',
  volumeMounts: 'mountPath',
  ports: 'containerPort',
  ownerReferences: 'uid',
};

/** Lists whose members are their own keys. */
const sets: ReadonlySet<string> = new Set(['finalizers']);

/**
 * One manager's apply: fields that it applied before and does not any more go, unless another manager applies them too;
 * the rest is set.
 *
 * @param before what the manager applied last
 * @param others what other managers applied last
 */
export function applied(live: Fields, before: Fields, after: Fields, others: readonly Fields[]): Fields {
  return merged(withoutDropped(live, before, after, others), after);
}

function withoutDropped(live: Fields, before: Fields, after: Fields, others: readonly Fields[]): Fields {
  const kept: Record<string, unknown> = { ...live };
  for (const [name, old] of Object.entries(before)) {
    const theirs = others.flatMap((other) => (name in other ? [other[name]] : []));
    if (!(name in after) && theirs.length === 0 && !hasMembers(old)) delete kept[name];
    else if (hasMembers(old)) {
      const rest = dropMembers(name, kept[name], old, after[name], theirs);
      if (rest === undefined) delete kept[name];
      else kept[name] = rest;
    }
  }
  return kept;
}

function dropMembers(
  name: string,
  live: unknown,
  before: unknown,
  after: unknown,
  others: readonly unknown[],
): unknown {
  if (isFields(live) && isFields(before)) {
    const rest = withoutDropped(live, before, isFields(after) ? after : {}, others.filter(isFields));
    return Object.keys(rest).length === 0 && after === undefined && others.length === 0 ? undefined : rest;
  }
  const keyOf = keyFunction(name);
  if (!keyOf || !Array.isArray(live) || !Array.isArray(before)) {
    return after === undefined && others.length === 0 ? undefined : live;
  }
  const wanted = new Set([after, ...others].flatMap((list) => (Array.isArray(list) ? list.map(keyOf) : [])));
  const dropped = new Set(before.map(keyOf).filter((key) => !wanted.has(key)));
  const rest = live.filter((member) => !dropped.has(keyOf(member)));
  return rest.length === 0 && after === undefined ? undefined : rest;
}

/** Sets fields; members of maps and keyed lists one by one. */
function merged(live: Fields, intent: Fields): Fields {
  const result: Record<string, unknown> = { ...live };
  for (const [name, wanted] of Object.entries(intent)) {
    const keyOf = keyFunction(name);
    const present = result[name];
    if (isFields(wanted) && isFields(present)) result[name] = merged(present, wanted);
    else if (keyOf && Array.isArray(wanted) && Array.isArray(present)) {
      result[name] = mergedList(present, wanted, keyOf);
    } else if (wanted !== undefined) result[name] = wanted;
  }
  return result;
}

function mergedList(
  present: readonly unknown[],
  wanted: readonly unknown[],
  keyOf: (member: unknown) => unknown,
) {
  const members = new Map(present.map((member) => [keyOf(member), member]));
  for (const member of wanted) {
    const known = members.get(keyOf(member));
    members.set(keyOf(member), isFields(known) && isFields(member) ? merged(known, member) : member);
  }
  return [...members.values()];
}

function keyFunction(field: string): ((member: unknown) => unknown) | undefined {
  if (sets.has(field)) return (member) => member;
  const key = keyedLists[field];
  return key === undefined ? undefined : (member) => (isFields(member) ? member[key] : member);
}

/** JSON merge patch (RFC 7386). */
export function mergePatched(live: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return patch;
  const result: Record<string, unknown> = isFields(live) ? { ...live } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = mergePatched(result[name], value);
  }
  return result;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
