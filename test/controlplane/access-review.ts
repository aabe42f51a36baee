import { at, groupOf, list, type Manifest } from '../../constructs/core/manifest.ts';
import { type ResourceLookup, resourceLookup } from '../../constructs/core/resources.ts';
import { type Access, type AccessRule, permits } from './access-rule.ts';
import type { Client } from './client.ts';
import { concurrently } from './concurrently.ts';

/** No account is bound in it: there hold only the rules that hold everywhere. */
const nowhere = 'nowhere';

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

/** Those that no rule of the client allows. */
export async function denied(client: Client, accesses: readonly Access[]): Promise<readonly string[]> {
  return judged(client, accesses, false);
}

/** Those that a rule of the client allows. */
export async function allowed(client: Client, accesses: readonly Access[]): Promise<readonly string[]> {
  return judged(client, accesses, true);
}

/** Those that the API server says it would let the client do, each asked for by itself. */
export async function granted(client: Client, accesses: readonly Access[]): Promise<readonly string[]> {
  const found = await concurrently(accesses, async (access) => {
    const status = await client.review('SelfSubjectAccessReview', { resourceAttributes: access });
    return at(status, 'allowed') === true ? [describeAccess(access)] : [];
  });
  return found.flat();
}

/** By the rules that the API server says hold in each namespace: thousands of reviews would take minutes. */
async function judged(
  client: Client,
  accesses: readonly Access[],
  verdict: boolean,
): Promise<readonly string[]> {
  const namespaces = Map.groupBy(accesses, ({ namespace = nowhere }) => namespace);
  const found = await concurrently([...namespaces], async ([namespace, wanted]) => {
    const rules = await resourceRules(client, namespace);
    return wanted.filter((access) => rules.some((rule) => permits(rule, access)) === verdict);
  });
  return [...new Set(found.flat().map(describeAccess))].sort();
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
  return (await resourceRules(client, namespace)).map((rule) => JSON.stringify(rule)).sort();
}

async function resourceRules(client: Client, namespace: string): Promise<readonly AccessRule[]> {
  const status = await client.review('SelfSubjectRulesReview', { namespace });
  if (at(status, 'incomplete') === true) throw new Error(`the rules in ${namespace} are not all there are`);
  return list(at(status, 'resourceRules')) as readonly AccessRule[];
}
