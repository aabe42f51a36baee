import { chartFacts } from '../core/chart-facts.ts';
import { type Graph, reaches } from '../core/graph.ts';
import { at, groupOf, type Manifest } from '../core/manifest.ts';
import type { ClusterView, RenderedObject, StageView } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { stageGraph } from './stage-graph.ts';

const name = 'custom-resource-order';

/** The API server knows a custom resource only after its CustomResourceDefinition. */
export const customResourceOrder: ClusterRule = { name, check };

/** Groups that the API server serves by itself. */
const kubernetesGroups = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

/** Flux's own groups: its CRDs are there before any stage. */
const fluxGroup = /(^|\.)(toolkit\.fluxcd\.io|fluxcd\.controlplane\.io)$/;

/** Who brings a CRD: a definition is applied before the rest of its own stage, a chart or a controller is not. */
interface Bringer {
  readonly stage: StageView;
  readonly how: 'definition' | 'chart' | 'controller';
}

function check(view: ClusterView): readonly Finding[] {
  const bringers = bringersOf(view);
  const graph = stageGraph(view);
  return view.stages.flatMap((stage) =>
    stage.objects.flatMap((object) => {
      const kind = customKind(object.manifest);
      const bringer = kind === undefined ? undefined : bringers.get(kind);
      if (kind === undefined || (bringer && isInTime(bringer, stage, graph))) return [];
      return [bringer ? tooLate(view, object, kind, bringer) : missing(view, object, kind)];
    }),
  );
}

/** `group/Kind` of a custom resource; undefined for kinds that are always there. */
function customKind({ apiVersion, kind }: Manifest): string | undefined {
  const group = groupOf(apiVersion);
  return kubernetesGroups.has(group) || fluxGroup.test(group) ? undefined : `${group}/${kind}`;
}

function bringersOf(view: ClusterView): ReadonlyMap<string, Bringer> {
  const bringers = new Map<string, Bringer>();
  for (const stage of view.stages) {
    for (const { manifest } of stage.objects) {
      if (manifest.kind !== 'CustomResourceDefinition') continue;
      const kind = `${at(manifest, 'spec', 'group')}/${at(manifest, 'spec', 'names', 'kind')}`;
      bringers.set(kind, { stage, how: 'definition' });
    }
    for (const { facts, release } of view.releases.filter((each) => each.stage === stage.name)) {
      const listed = facts?.crds.map(({ group, kind }) => `${group}/${kind}`) ?? [];
      for (const kind of [...listed, ...(release.props.brings ?? [])]) {
        bringers.set(kind, { stage, how: 'chart' });
      }
    }
    for (const kind of stage.brings) bringers.set(kind, { stage, how: 'controller' });
  }
  return bringers;
}

function isInTime({ stage, how }: Bringer, user: StageView, graph: Graph): boolean {
  if (stage.name === user.name) return how === 'definition';
  return reaches(graph, user.name, stage.name);
}

function tooLate(view: ClusterView, object: RenderedObject, kind: string, { stage, how }: Bringer): Finding {
  const where = `stage ${stage.name} of ${stage.component}`;
  if (stage.name === object.stage) {
    const problem = `is applied together with the ${how} that brings the CRD ${kind}, in ${where}`;
    return findingOn(
      name,
      view,
      object,
      problem,
      `Put it in a stage of its own, after the one of the ${how}.`,
    );
  }
  return findingOn(
    name,
    view,
    object,
    `stage ${object.stage} does not wait for the CRD ${kind}, which ${where} in layer ${stage.layer} brings`,
    `Let ${object.stage} take a capability of ${stage.component}, or move it behind ${stage.name}.`,
  );
}

function missing(view: ClusterView, object: RenderedObject, kind: string): Finding {
  const chart = Object.values(charts).find((each) =>
    chartFacts(each.name)?.crds.some((crd) => `${crd.group}/${crd.kind}` === kind),
  );
  return findingOn(
    name,
    view,
    object,
    `nobody brings the CRD ${kind}`,
    chart
      ? `Add the component that installs the chart ${chart.name}, which has this CRD, to clusters/${view.spec.name}.ts.`
      : 'Ship its CustomResourceDefinition in the same stage or an earlier one; no known chart has it.',
  );
}
