import { distance } from '../../constructs/checks/schema/nearest.ts';
import { compare, identify } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { asksForKind, kindNames } from './kinds.ts';
import type { Query } from './query.ts';
import { identityOf, type Subject } from './subject.ts';
import { subjects } from './subjects.ts';

/** One object of one cluster. */
export interface Found {
  readonly view: ClusterView;
  readonly subject: Subject;
  /** All objects of that cluster. */
  readonly all: readonly Subject[];
  /** The other clusters that have the same object. */
  readonly alsoOn: readonly string[];
}

/** A query that no object answers, or more than one. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** Names that are offered instead of one that nothing has. */
const offered = 3;

/**
 * The object that a query means, in the first of the clusters that has it.
 * @throws NotFoundError with the nearest names, or with the objects to choose from
 */
export function find(query: Query, views: readonly ClusterView[]): Found {
  const clusters = views.map((view) => {
    const all = subjects(view);
    return { view, all, hits: all.filter((each) => answers(query, each, view)) };
  });
  const [first, ...later] = clusters.filter(({ hits }) => hits.length > 0);
  const [subject, ...others] = first?.hits ?? [];
  if (!first || !subject) throw new NotFoundError(nothing(query, clusters));
  if (others.length > 0) {
    const choice = first.hits.map(({ manifest }) => identityOf(manifest)).sort(compare);
    throw new NotFoundError(
      `${query.kind}/${query.name} on ${first.view.spec.name} may be ${choice.join(' or ')}: ` +
        'say which with -n NAMESPACE or KIND.GROUP/NAME',
    );
  }
  const identity = identityOf(subject.manifest);
  const same = later.filter(({ hits }) => hits.some(({ manifest }) => identityOf(manifest) === identity));
  return { view: first.view, subject, all: first.all, alsoOn: same.map(({ view }) => view.spec.name) };
}

function answers(query: Query, { manifest }: Subject, { spec }: ClusterView): boolean {
  const { name, namespace } = manifest.metadata;
  return (
    name === query.name &&
    (query.namespace === undefined || query.namespace === namespace) &&
    asksForKind(query, manifest, spec.kubernetes)
  );
}

interface Cluster {
  readonly view: ClusterView;
  readonly all: readonly Subject[];
}

function nothing(query: Query, clusters: readonly Cluster[]): string {
  const where = clusters.map(({ view }) => view.spec.name).join(', ');
  const known = clusters.flatMap(({ view, all }) =>
    all.map(({ manifest }) => ({ manifest, names: kindNames(manifest, view.spec.kubernetes) })),
  );
  const alike = known.filter(({ manifest }) =>
    clusters.some(({ view }) => asksForKind(query, manifest, view.spec.kubernetes)),
  );
  if (alike.length === 0) {
    const kinds = nearest(query.kind, new Map(known.map(({ manifest, names }) => [manifest.kind, names])));
    return `no object of kind ${query.kind} on ${where}; the nearest kinds are ${kinds.join(', ')}`;
  }
  const names = new Map(alike.map(({ manifest }) => [identify(manifest), [manifest.metadata.name]]));
  const place = query.namespace === undefined ? '' : ` in namespace ${query.namespace}`;
  const instead = nearest(query.name, names).join(', ');
  return `no ${alike[0]?.manifest.kind} ${query.name}${place} on ${where}; the nearest are ${instead}`;
}

/** Keys whose words are nearest to one; by name among equals. */
function nearest(word: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lower = word.toLowerCase();
  return [...words]
    .map(([key, all]) => ({
      key,
      edits: Math.min(...all.map((each) => distance(lower, each.toLowerCase()))),
    }))
    .sort((a, b) => a.edits - b.edits || compare(a.key, b.key))
    .slice(0, offered)
    .map(({ key }) => key);
}
