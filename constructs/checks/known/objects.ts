import type { FactObject } from '../../core/chart-facts.ts';
import { list, type Manifest } from '../../core/manifest.ts';
import { type ResourceLookup, resourceLookup } from '../../core/resources.ts';
import type { ClusterView, ReleaseView } from '../../core/view.ts';
import { didYouMean } from '../schema/nearest.ts';
import { broughtByCluster } from './brought-by-cluster.ts';
import { madeByControllers } from './made-by-controllers.ts';
import { kindKey } from './plain-object.ts';

/** Every object that will exist in a cluster, whoever makes it: we, a chart, a controller, or the cluster itself. */
export class KnownObjects {
  readonly #byKind = new Map<string, Map<string, Manifest>>();

  add(manifest: Manifest): void {
    const kind = kindKey(manifest.apiVersion, manifest.kind);
    const known = this.#byKind.get(kind) ?? new Map<string, Manifest>();
    const key = objectKey(manifest.metadata.name, manifest.metadata.namespace);
    // What is added first tells most: our own manifests before the facts of charts.
    if (!known.has(key)) known.set(key, manifest);
    this.#byKind.set(kind, known);
  }

  /** `kind` is `Kind` of the core group and `Kind.group` of any other; no namespace for cluster-scoped kinds. */
  find(kind: string, name: string, namespace?: string): Manifest | undefined {
    return this.#byKind.get(kind)?.get(objectKey(name, namespace));
  }

  all(kind: string): readonly Manifest[] {
    return [...(this.#byKind.get(kind)?.values() ?? [])];
  }

  /** What to say of an object that does not exist: where else it is, what was probably meant, or what there is. */
  missing(kind: string, name: string, namespace?: string): string {
    const all = this.all(kind);
    const elsewhere = all.filter(({ metadata }) => metadata.name === name);
    const [short = kind] = kind.split('.');
    const what = `no ${short} ${name}${namespace ? ` in namespace ${namespace}` : ''}`;
    if (elsewhere.length > 0) {
      return `${what}, only in ${elsewhere.map(({ metadata }) => metadata.namespace).join(', ')}`;
    }
    const names = all
      .filter(({ metadata }) => metadata.namespace === namespace)
      .map(({ metadata }) => metadata.name);
    const hint = didYouMean(name, names);
    if (hint) return what + hint;
    return names.length > 0 && names.length <= 8 ? `${what}; there is ${names.sort().join(', ')}` : what;
  }
}

function objectKey(name: string, namespace = ''): string {
  return `${namespace}/${name}`;
}

const indexes = new WeakMap<ClusterView, KnownObjects>();

/** The index of a view, made once. */
export function knownObjects(view: ClusterView): KnownObjects {
  const known = indexes.get(view);
  if (known) return known;
  const made = new KnownObjects();
  const resource = resourceLookup(view.spec.kubernetes);
  const own = [...view.objects, ...view.flux].map(({ manifest }) => manifest);
  const charts = view.releases.flatMap((release) => chartObjects(release, resource));
  for (const manifest of [...own, ...charts]) made.add(manifest);
  for (const manifest of [...own, ...charts].flatMap(madeByControllers)) made.add(manifest);
  const namespaces = made.all('Namespace').map(({ metadata }) => metadata.name);
  for (const manifest of broughtByCluster(view.spec, namespaces)) made.add(manifest);
  indexes.set(view, made);
  return made;
}

/** The objects of a chart as plain manifests, as far as the facts go. */
function chartObjects({ facts, release }: ReleaseView, resource: ResourceLookup): readonly Manifest[] {
  const { namespace, moves, adds, workloads } = release.props;
  const rendered = (facts?.objects ?? [])
    .filter(({ kind, name }) => !workloads?.[`${kind}/${name}`]?.absent)
    .map((fact): Manifest => {
      const clusterScoped = resource(fact.apiVersion, fact.kind)?.scope === 'Cluster';
      const stays = fact.namespace !== undefined && !moves?.includes(fact.namespace);
      const home = stays ? fact.namespace : namespace.name;
      return toManifest(fact, clusterScoped ? undefined : home);
    });
  return [...(adds ?? []), ...rendered];
}

function toManifest(fact: FactObject, namespace: string | undefined): Manifest {
  const { apiVersion, kind, name, selector, ports, type } = fact;
  const object = { apiVersion, kind, metadata: { name, namespace } };
  return kind === 'Service'
    ? { ...object, spec: { type, selector, ports: list(ports).map(toPort) } }
    : object;
}

/** `name:port->targetPort[@nodePort][/UDP]` of the facts as a Service's port. */
function toPort(text: unknown): object {
  const match = /^([^:]*):(\d+)->([\w-]+)(?:@(\d+))?(?:\/(\w+))?$/.exec(String(text));
  const [, name, port, targetPort = ''] = match ?? [];
  return {
    name: name || undefined,
    port: Number(port),
    targetPort: /^\d+$/.test(targetPort) ? Number(targetPort) : targetPort,
    protocol: match?.[5] ?? 'TCP',
  };
}
