import { broughtByCluster } from '../../constructs/checks/known/brought-by-cluster.ts';
import { madeByControllers } from '../../constructs/checks/known/made-by-controllers.ts';
import { knownObjects } from '../../constructs/checks/known/objects.ts';
import { kindKey } from '../../constructs/checks/known/plain-object.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { resourceLookup, usualPlural } from '../../constructs/core/resources.ts';
import type { ClusterView, ReleaseView, RenderedObject, Workload } from '../../constructs/core/view.ts';
import { identityOf, type Origin, type Subject } from './subject.ts';

/** Every object that will exist in a cluster; one that several would make comes once, from the first of them. */
export function subjects(view: ClusterView): readonly Subject[] {
  const workloads = new Map(view.workloads.map((workload) => [workloadKey(workload), workload]));
  const written = [
    ...view.objects.map((object) => rendered(object, 'own', workloads)),
    ...view.flux.map((object) => rendered(object, 'flux', workloads)),
    ...view.releases.flatMap((release) => ofRelease(view, release, workloads)),
  ];
  const derived = written.flatMap(({ manifest, madeBy, object }) =>
    madeByControllers(manifest).map((made) => subject(made, 'controller', [manifest, ...madeBy], object)),
  );
  const pods = view.workloads.filter(({ origin }) => origin === 'controller').map(ofController);
  const namespaces = written.filter(({ manifest }) => manifest.kind === 'Namespace');
  const brought = broughtByCluster(
    view.spec,
    namespaces.map(({ manifest }) => manifest.metadata.name),
  ).map((manifest) => subject(manifest, 'cluster', [], undefined));
  const all = [...written, ...derived, ...pods, ...brought].reverse();
  return [...new Map(all.map((each) => [identityOf(each.manifest), each])).values()].reverse();
}

function subject(
  manifest: Manifest,
  origin: Origin,
  madeBy: readonly Manifest[],
  object: RenderedObject | undefined,
  workload?: Workload,
): Subject {
  return { manifest, origin, madeBy, object, ...(workload ? { workload } : {}) };
}

function rendered(
  object: RenderedObject,
  origin: 'own' | 'flux',
  workloads: ReadonlyMap<string, Workload>,
): Subject {
  const { manifest } = object;
  return subject(manifest, origin, [], object, workloads.get(manifestKey(manifest)));
}

/** The objects of a chart with our values, where the release puts them, and the CRDs that come with it. */
function ofRelease(
  view: ClusterView,
  release: ReleaseView,
  workloads: ReadonlyMap<string, Workload>,
): readonly Subject[] {
  const { facts, object } = release;
  const alone = knownObjects({ ...view, objects: [], flux: [], releases: [release] });
  const placed = (facts?.objects ?? []).flatMap(({ apiVersion, kind, name }) =>
    alone.all(kindKey(apiVersion, kind)).filter(({ metadata }) => metadata.name === name),
  );
  const made = [...placed, ...(release.release.props.adds ?? []), ...definitions(view, release)];
  return made.map((manifest) => {
    const workload = workloads.get(manifestKey(manifest));
    const whole = workload ? withPods(manifest, workload) : manifest;
    return subject(whole, 'chart', [object.manifest], object, workload);
  });
}

function definitions({ spec }: ClusterView, { facts, release }: ReleaseView): readonly Manifest[] {
  const resource = resourceLookup(spec.kubernetes);
  const brought = (release.props.brings ?? []).map((custom) => {
    const [group = '', kind = ''] = custom.split('/');
    return { group, kind };
  });
  return [...(facts?.crds ?? []), ...brought].map(({ group, kind }) => {
    const plural = resource(`${group}/*`, kind)?.plural ?? usualPlural(kind);
    return {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `${plural}.${group}` },
      spec: { group, names: { kind, plural } },
    };
  });
}

const apiVersions: Readonly<Record<string, string>> = { CronJob: 'batch/v1', Job: 'batch/v1', Pod: 'v1' };

function ofController(workload: Workload): Subject {
  const { kind, name, namespace, object } = workload;
  const manifest = { apiVersion: apiVersions[kind] ?? 'apps/v1', kind, metadata: { name, namespace } };
  return subject(withPods(manifest, workload), 'controller', [object.manifest], object, workload);
}

function withPods(manifest: Manifest, { labels, podSpec }: Workload): Manifest {
  return { ...manifest, spec: { template: { metadata: { labels }, spec: podSpec } } };
}

function workloadKey({ kind, namespace, name }: Workload): string {
  return `${kind}/${namespace}/${name}`;
}

function manifestKey({ kind, metadata }: Manifest): string {
  return `${kind}/${metadata.namespace ?? 'default'}/${metadata.name}`;
}
