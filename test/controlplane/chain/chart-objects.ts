import type { FactObject } from '../../../constructs/core/chart-facts.ts';
import { madeBy } from '../../../constructs/core/chart-hooks.ts';
import { workloadKinds } from '../../../constructs/core/chart-workloads.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { resourceLookup } from '../../../constructs/core/resources.ts';
import type { ClusterView, ReleaseView } from '../../../constructs/core/view.ts';
import { customResourceDefinition, type NamedKind } from '../crds.ts';
import { bareObject } from './bare-object.ts';
import { workloadManifests } from './workload-manifest.ts';

/** What a chart installs, in the order in which Helm does. */
export interface ChartObjects {
  readonly definitions: readonly Manifest[];
  readonly objects: readonly Manifest[];
  readonly workloads: readonly Manifest[];
  /** What runs after the workloads, to its end. */
  readonly hooks: readonly Manifest[];
}

/** The objects of a release: all that the facts of its chart name, with the pods that our values make of them. */
export function chartObjects(view: ClusterView, { release, facts, object }: ReleaseView): ChartObjects {
  if (!facts) throw new Error(`imports/charts has no facts of ${release.props.chart.name}`);
  const resource = resourceLookup(view.spec.kubernetes);
  const { adds = [], brings = [], moves = [], namespace } = release.props;
  const hookOf = new Map(facts.objects.map((fact) => [`${fact.kind}/${fact.name}`, fact.hook]));
  const pods = view.workloads.filter((each) => each.origin === 'chart' && each.object === object);
  const claims = adds
    .filter(({ kind }) => kind === 'PersistentVolumeClaim')
    .map(({ metadata }) => metadata.name);
  const made = (isWanted: (hook: string | undefined) => boolean): readonly Manifest[] =>
    pods
      .filter(({ kind, name }) => isWanted(hookOf.get(`${kind}/${name}`)))
      .flatMap((workload) => workloadManifests(workload, claims));
  const isMade = madeBy(release.props, facts.objects);
  const plain = facts.objects
    .filter((fact) => !workloadKinds.has(fact.kind) && isInstalled(fact.hook) && isMade(fact))
    .map((fact) => {
      const scope = resource(fact.apiVersion, fact.kind)?.scope;
      const home =
        fact.namespace === undefined || moves.includes(fact.namespace) ? namespace.name : fact.namespace;
      return bareObject(fact, scope === 'Cluster' ? undefined : home, facts.objects);
    });
  const added = adds
    .filter(({ kind }) => kind !== 'CustomResourceDefinition')
    .map((object) => completed(object, [...facts.objects, ...adds.map(factOf)]));
  return {
    definitions: [...facts.crds, ...brings.map(namedKind)].map(customResourceDefinition),
    objects: [...plain, ...added],
    workloads: made((hook) => hook === undefined),
    hooks: made((hook) => hook !== undefined && isInstalled(hook)),
  };
}

function factOf({ apiVersion, kind, metadata: { name, namespace } }: Manifest): FactObject {
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

/** Of what our values add, too, only the name may be known. */
function completed(object: Manifest, chart: readonly FactObject[]): Manifest {
  return { ...bareObject(factOf(object), object.metadata.namespace, chart), ...object };
}

/** From `group/Kind`. */
function namedKind(custom: string): NamedKind {
  const [group = '', kind = ''] = custom.split('/');
  return { group, kind };
}

/** Hooks of upgrades, deletions and tests do not run here. */
function isInstalled(hook: string | undefined): boolean {
  return hook === undefined || hook.includes('install');
}
