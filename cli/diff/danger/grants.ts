import { at, list } from '../../../constructs/core/manifest.ts';

/** One verb on one thing: the smallest piece of a role. */
export interface Grant {
  readonly verb: string;
  /** API group, `*` for all; undefined for a URL. */
  readonly group?: string;
  /** Resource with its subresource, or the URL. */
  readonly resource: string;
  /** Undefined: whatever its name. */
  readonly name?: string;
}

/** A role's rules taken apart. */
export function grantsOf(rules: unknown): readonly Grant[] {
  return list(rules).flatMap((rule) => {
    const verbs = texts(rule, 'verbs');
    const urls = texts(rule, 'nonResourceURLs').map((resource) => ({ resource }));
    const names = texts(rule, 'resourceNames');
    const resources = texts(rule, 'apiGroups').flatMap((group) =>
      texts(rule, 'resources').flatMap((resource) =>
        names.length > 0 ? names.map((name) => ({ group, resource, name })) : [{ group, resource }],
      ),
    );
    return verbs.flatMap((verb) => [...urls, ...resources].map((thing) => ({ verb, ...thing })));
  });
}

function texts(rule: unknown, field: string): readonly string[] {
  return list(at(rule, field)).map(String);
}

/** Whether any of the grants allows all that this one does. */
export function isCovered(grant: Grant, by: readonly Grant[]): boolean {
  return by.some(
    (other) =>
      matches(other.verb, grant.verb) &&
      (other.group === undefined) === (grant.group === undefined) &&
      matches(other.group ?? '', grant.group ?? '') &&
      (other.group === undefined ? coversUrl : coversResource)(other.resource, grant.resource) &&
      (other.name === undefined || other.name === grant.name),
  );
}

function matches(pattern: string, value: string): boolean {
  return pattern === '*' || pattern === value;
}

/** `*` is every resource and subresource, an asterisk before `/scale` that subresource of each. */
function coversResource(pattern: string, resource: string): boolean {
  const everySub = pattern.startsWith('*/') && resource.endsWith(pattern.slice(1));
  return matches(pattern, resource) || everySub;
}

function coversUrl(pattern: string, url: string): boolean {
  return pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : pattern === url;
}

/** Allows something whose extent nobody has written down. */
export function isWildcard({ verb, group = '', resource }: Grant): boolean {
  return verb === '*' || group === '*' || resource === '*';
}

/** What the grants allow, as few words as possible: `get, list on pods; delete on secrets "a", "b"`. */
export function formatGrants(grants: readonly Grant[]): string {
  const verbs = collect(grants, formatThing, ({ verb }) => verb);
  const things = new Map(grants.map((grant) => [formatThing(grant), grant]));
  const rows = [...things].map(([text, grant]) => ({ grant, verbs: (verbs.get(text) ?? []).join(', ') }));
  const names = collect(
    rows,
    ({ grant, verbs: each }) => `${each} on ${formatKind(grant)}`,
    ({ grant }) => (grant.name === undefined ? '' : `"${grant.name}"`),
  );
  return [...names].map(([what, each]) => `${what} ${each.join(', ')}`.trimEnd()).join('; ');
}

/** The different values of all items with the same key. */
function collect<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of items) {
    const known = found.get(keyOf(item)) ?? [];
    const value = textOf(item);
    if (!known.includes(value)) found.set(keyOf(item), [...known, value]);
  }
  return found;
}

function formatKind({ group, resource }: Grant): string {
  return group ? `${resource}.${group}` : resource;
}

function formatThing(grant: Grant): string {
  return `${formatKind(grant)} ${grant.name ?? ''}`;
}
