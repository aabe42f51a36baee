import { at, groupOf, list, type Manifest } from '../../constructs/core/manifest.ts';
import { type ResourceLookup, resourceLookup } from '../../constructs/core/resources.ts';
import type { Client } from './client.ts';

/** What somebody would do, in the words of Kubernetes' access reviews. */
export interface Access {
  readonly verb: string;
  /** Empty for the core group. */
  readonly group: string;
  /** Plural. */
  readonly resource: string;
  /** Absent for what has none. */
  readonly namespace?: string;
  readonly name?: string;
}

const askingAtOnce = 4;

/** Doing something to objects, by their kinds as a Kubernetes minor serves them. */
export function accessTo(
  kubernetes: string,
  objects: readonly Manifest[],
  verbs: readonly string[],
): readonly Access[] {
  const lookup = resourceLookup(kubernetes);
  return objects.flatMap((object) => verbs.map((verb) => ({ verb, ...placeOf(object, lookup) })));
}

function placeOf({ apiVersion, kind, metadata }: Manifest, lookup: ResourceLookup): Omit<Access, 'verb'> {
  const known = lookup(apiVersion, kind);
  if (!known) throw new Error(`imports/ knows no ${kind} in ${apiVersion}`);
  const { name, namespace } = metadata;
  return {
    group: groupOf(apiVersion),
    resource: known.plural,
    name,
    ...(known.scope === 'Namespaced' ? { namespace } : {}),
  };
}

/** Those that the API server would refuse to the client. */
export function denied(client: Client, accesses: readonly Access[]): Promise<readonly string[]> {
  return judged(client, accesses, false);
}

/** Those that the API server would let the client do. */
export function allowed(client: Client, accesses: readonly Access[]): Promise<readonly string[]> {
  return judged(client, accesses, true);
}

async function judged(
  client: Client,
  accesses: readonly Access[],
  verdict: boolean,
): Promise<readonly string[]> {
  const waiting = new Map(accesses.map((access) => [describeAccess(access), access])).entries();
  const found: string[] = [];
  const ask = async (): Promise<void> => {
    for (const [text, resourceAttributes] of waiting) {
      const status = await client.review('SelfSubjectAccessReview', { resourceAttributes });
      if ((at(status, 'allowed') === true) === verdict) found.push(text);
    }
  };
  await Promise.all(Array.from({ length: askingAtOnce }, ask));
  return found.sort();
}

function describeAccess({ verb, group, resource, namespace, name }: Access): string {
  return [
    verb,
    group ? `${resource}.${group}` : resource,
    name ?? '',
    ...(namespace ? [`in ${namespace}`] : []),
  ].join(' ');
}

/** Every rule that the client has in a namespace, those of the whole cluster included, as text and in order. */
export async function rulesIn(client: Client, namespace: string): Promise<readonly string[]> {
  const rules = list(at(await client.review('SelfSubjectRulesReview', { namespace }), 'resourceRules'));
  return rules.map((rule) => JSON.stringify(rule)).sort();
}
