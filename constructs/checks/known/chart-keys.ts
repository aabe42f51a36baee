import type { ChartFacts } from '../../core/chart-facts.ts';

/** The values keys of a chart as dotted paths. */
export interface ChartKeys {
  /** The chart lists the key, reads it, or has keys below it. */
  has(path: string): boolean;
  /** A template reads it; what stands below is not known. */
  isRead(path: string): boolean;
  /** Its content is Kubernetes' or the user's: what the chart sets by default is not all there can be. */
  isOpen(path: string): boolean;
  /** Names of the keys directly below a path; '' for the top. */
  below(path: string): readonly string[];
  /** `; there is a.b.key`, when only another place has a key of this name. */
  elsewhere(key: string): string;
}

const openKey =
  /^(?:resources|requests|limits|affinity|capabilities|emptyDir|strategy|seccompProfile)$|(?:labels|annotations|nodeSelector|securityContext|probe|updateStrategy)$/i;

/** Adds a path below its parent, and that below its own, up to one that is known. */
function addWithParents(children: Map<string, Set<string>>, path: string): void {
  const dot = path.lastIndexOf('.');
  const above = dot < 0 ? '' : path.slice(0, dot);
  const siblings = children.get(above);
  if (siblings) {
    siblings.add(path.slice(dot + 1));
    return;
  }
  children.set(above, new Set([path.slice(dot + 1)]));
  if (above !== '') addWithParents(children, above);
}

const indexes = new WeakMap<ChartFacts, ChartKeys>();

/** The keys of a chart, indexed once. */
export function chartKeys(facts: ChartFacts): ChartKeys {
  const known = indexes.get(facts) ?? index(facts);
  indexes.set(facts, known);
  return known;
}

function index({ values, templateOnlyValues }: ChartFacts): ChartKeys {
  const free = templateOnlyValues.filter((path) => path.endsWith('.*')).map((path) => path.slice(0, -1));
  const read = new Set(templateOnlyValues.filter((path) => !path.endsWith('.*')));
  const children = new Map<string, Set<string>>();
  const paths = [...Object.keys(values), ...read, ...free.map((path) => path.slice(0, -1))];
  for (const path of paths) addWithParents(children, path);
  const isRead = (path: string): boolean =>
    read.has(path) || free.some((prefix) => `${path}.`.startsWith(prefix));
  return {
    has: (path) => Object.hasOwn(values, path) || children.has(path) || isRead(path),
    isRead,
    isOpen: (path) => openKey.test(path.slice(path.lastIndexOf('.') + 1)),
    below: (path) => [...(children.get(path) ?? [])],
    elsewhere: (key) => {
      const places = paths.filter((path) => path.endsWith(`.${key}`));
      return places.length > 0 && places.length <= 3 ? `; there is ${places.join(', ')}` : '';
    },
  };
}
