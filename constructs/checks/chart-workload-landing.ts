import type { ChartFacts, FactObject } from '../core/chart-facts.ts';
import type { ChartReleaseProps, ContainerValues, WorkloadValues } from '../core/chart-release.ts';
import { valueAt, workloadKinds } from '../core/chart-workloads.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView, ReleaseView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { didYouMean } from './schema/nearest.ts';

const name = 'chart-workload-landing';

/** What a component claims of a chart's pods is about pods that exist and values that are set. */
export const chartWorkloadLanding: ClusterRule = { name, check };

type Props = ChartReleaseProps<object>;

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return view.releases.flatMap((release) =>
    advice(release).map(([problem, fix]) => findingOn(name, view, release.object, problem, fix)),
  );
}

function advice({ release: { props }, facts }: ReleaseView): readonly Advice[] {
  if (!facts) return [];
  const workloads = workloadsOf(facts, props);
  return Object.entries(props.workloads ?? {}).flatMap(([id, landing]) => {
    const containers = workloads.get(id);
    if (!containers) {
      const hint = didYouMean(id, workloads.keys()) || `; it has ${[...workloads.keys()].join(', ')}`;
      const problem = `workloads: the chart ${facts.chart} renders no ${id}${hint}`;
      return [[problem, 'Correct Kind/name to one that the chart renders.'] as const];
    }
    return landing.absent
      ? []
      : [...unsetValues(id, landing, props), ...containerAdvice(id, landing, containers, props)];
  });
}

/** Names of the containers of each workload, by `Kind/name`. */
function workloadsOf(facts: ChartFacts, props: Props): ReadonlyMap<string, readonly string[]> {
  const rendered = facts.objects.filter(({ kind }) => workloadKinds.has(kind)).map(fromFacts);
  const added = (props.adds ?? []).map(({ kind, metadata, spec }) => {
    const pod =
      kind === 'CronJob' ? at(spec, 'jobTemplate', 'spec', 'template', 'spec') : at(spec, 'template', 'spec');
    const containers = [...list(at(pod, 'initContainers')), ...list(at(pod, 'containers'))];
    return [`${kind}/${metadata.name}`, containers.map((each) => String(at(each, 'name')))] as const;
  });
  return new Map([...rendered, ...added]);
}

function fromFacts({ kind, name: workload, containers, initContainers }: FactObject) {
  const names = [...(initContainers ?? []), ...(containers ?? [])].map((container) => container.name);
  return [`${kind}/${workload}`, names] as const;
}

function containerAdvice(
  id: string,
  landing: WorkloadValues,
  containers: readonly string[],
  props: Props,
): readonly Advice[] {
  return Object.entries(landing.containers ?? {}).flatMap(([container, claims]): readonly Advice[] => {
    if (containers.includes(container)) return unsetValues(`${id} ${container}`, claims, props);
    const hint = didYouMean(container, containers) || `; it has ${containers.join(', ')}`;
    return [[`workloads: ${id} has no container ${container}${hint}`, 'Correct the name of the container.']];
  });
}

/** Paths that lead to nothing in our values. */
function unsetValues(
  what: string,
  claims: WorkloadValues | ContainerValues,
  { values }: Props,
): readonly Advice[] {
  const landings = [
    'replicas',
    'nodeSelector',
    'tolerations',
    'podSecurityContext',
    'resources',
    'securityContext',
  ];
  return landings.flatMap((claim) => {
    const path = at(claims, claim);
    if (typeof path !== 'string' || valueAt(values, path) !== undefined) return [];
    const problem = `workloads: ${claim} of ${what} should come from values.${path}, which is not set`;
    return [[problem, `Set values.${path}, or leave ${claim} out.`] as const];
  });
}
