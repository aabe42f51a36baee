import { podsBehind } from '../../constructs/checks/known/services.ts';
import { compare, identify } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { referencesOf, referredName } from './references.ts';
import { identityOf, type Subject } from './subject.ts';

/** Another object, and the fields in which one of the two names the other. */
export interface Relation {
  /** `Kind/namespace/name` */
  readonly object: string;
  readonly fields: readonly string[];
}

export interface Relations {
  readonly needs: readonly Relation[];
  readonly neededBy: readonly Relation[];
}

interface Link {
  readonly to: Subject;
  readonly field: string;
}

/** What an object names and what names it, as far as both exist; `all` are the objects of the cluster. */
export function relationsOf(view: ClusterView, subject: Subject, all: readonly Subject[]): Relations {
  const linksOf = linker(view, all);
  const incoming = all.flatMap((from) =>
    linksOf(from)
      .filter(({ to }) => to === subject)
      .map(({ field }) => ({ other: from, field })),
  );
  const outgoing = linksOf(subject).map(({ to, field }) => ({ other: to, field }));
  return { needs: merge(outgoing), neededBy: merge(incoming) };
}

/** Finds the objects that an object names; not itself, and not what it makes. */
function linker(view: ClusterView, all: readonly Subject[]): (from: Subject) => readonly Link[] {
  const byName = new Map<string, Subject[]>();
  for (const each of all) {
    const key = `${each.manifest.kind}/${referredName(each.manifest)}`;
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  const namespaces = new Set(
    all.filter(({ manifest }) => manifest.kind === 'Namespace').map(({ manifest }) => manifest.metadata.name),
  );
  return (from) => {
    const named = referencesOf(from.manifest, namespaces).flatMap(({ kind, name, namespace, field }) =>
      (byName.get(`${kind}/${name}`) ?? [])
        .filter(({ manifest }) => fits(namespace, manifest.metadata.namespace))
        .map((to) => ({ to, field })),
    );
    const links = [...named, ...selected(view, from, all)];
    return links.filter(({ to }) => to !== from && !to.madeBy.includes(from.manifest));
  };
}

/** A field that names no namespace may mean any; what belongs to the cluster is in none. */
function fits(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || actual === undefined || wanted === actual;
}

/** Pods behind a Service. */
function selected(view: ClusterView, { manifest }: Subject, all: readonly Subject[]): readonly Link[] {
  if (manifest.kind !== 'Service' || manifest.apiVersion !== 'v1') return [];
  const pods = podsBehind(view, manifest) ?? [];
  return all
    .filter(({ workload }) => workload && pods.includes(workload))
    .map((to) => ({ to, field: 'spec.selector' }));
}

function merge(links: readonly { readonly other: Subject; readonly field: string }[]): readonly Relation[] {
  const relations = new Map<string, { readonly object: string; readonly fields: string[] }>();
  for (const { other, field } of links) {
    const key = identityOf(other.manifest);
    const known = relations.get(key) ?? { object: identify(other.manifest), fields: [] };
    known.fields.push(field);
    relations.set(key, known);
  }
  return [...relations.values()].sort((a, b) => compare(a.object, b.object));
}
