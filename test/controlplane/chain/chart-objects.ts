import { workloadKinds } from '../../../constructs/core/chart-workloads.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { type ResourceLookup, resourceLookup, usualPlural } from '../../../constructs/core/resources.ts';
import type { ClusterView, ReleaseView } from '../../../constructs/core/view.ts';
import { customResourceDefinitions } from '../crds.ts';
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
  const plain = facts.objects
    .filter((fact) => !workloadKinds.has(fact.kind) && isInstalled(fact.hook))
    .map((fact) => {
      const scope = resource(fact.apiVersion, fact.kind)?.scope;
      const home =
        fact.namespace === undefined || moves.includes(fact.namespace) ? namespace.name : fact.namespace;
      return bareObject(fact, scope === 'Cluster' ? undefined : home, facts.objects);
    });
  const custom = [...facts.crds.map(({ group, kind }) => `${group}/${kind}`), ...brings];
  return {
    definitions: custom.map((each) => definition(each, resource)),
    objects: [...plain, ...adds.filter(({ kind }) => kind !== 'CustomResourceDefinition')],
    workloads: made((hook) => hook === undefined),
    hooks: made((hook) => hook !== undefined && isInstalled(hook)),
  };
}

/** Hooks of upgrades, deletions and tests do not run here. */
function isInstalled(hook: string | undefined): boolean {
  return hook === undefined || hook.includes('install');
}

const known = new Map(customResourceDefinitions('').map((each) => [each.metadata.name, each]));

/** With the schema of imports/ for a kind that the fleet uses; for any other one that takes everything. */
function definition(custom: string, resource: ResourceLookup): Manifest {
  const [group = '', kind = ''] = custom.split('/');
  const { plural, scope } = resource(`${group}/*`, kind) ?? {
    plural: usualPlural(kind),
    scope: 'Namespaced',
  };
  return known.get(`${plural}.${group}`) ?? permissive({ group, kind, plural, scope });
}

function permissive(names: { group: string; kind: string; plural: string; scope: string }): Manifest {
  const { group, kind, plural, scope } = names;
  const openAPIV3Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope,
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema },
          subresources: { status: {} },
        },
      ],
    },
  };
}
