import type { ChartFacts } from '../core/chart-facts.ts';
import type { ChartReleaseProps, WorkloadValues } from '../core/chart-release.ts';
import { valueAt, workloadKinds } from '../core/chart-workloads.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView, ReleaseView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { chartKeys } from './known/chart-keys.ts';
import { didYouMean } from './schema/nearest.ts';

const name = 'chart-workload-landing';

/** What a component claims of a chart's pods is about pods that exist and values that are set. */
export const chartWorkloadLanding: ClusterRule = { name, check };

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

/** A chart, and what a component says of it. */
interface Claimed {
  readonly facts: ChartFacts;
  readonly props: ChartReleaseProps<object>;
}

function check(view: ClusterView): readonly Finding[] {
  return view.releases.flatMap((release) =>
    advice(release).map(([problem, fix]) => findingOn(name, view, release.object, problem, fix)),
  );
}

function advice({ release: { props }, facts }: ReleaseView): readonly Advice[] {
  if (!facts) return [];
  const claimed = { facts, props };
  const workloads = containersOf(claimed);
  return Object.entries(props.workloads ?? {}).flatMap(([id, landing]) => {
    const containers = workloads.get(id);
    if (containers && landing.absent) return [];
    if (containers) {
      return [
        ...unsetValues(id, landing, claimed),
        ...claimAdvice(id, landing, claimed),
        ...containerAdvice(id, landing, containers, claimed),
      ];
    }
    const hint = didYouMean(id, workloads.keys()) || `; it has ${[...workloads.keys()].join(', ')}`;
    const problem = `workloads: the chart ${facts.chart} renders no ${id}${hint}`;
    return [[problem, 'Correct Kind/name to one that the chart renders.'] as const];
  });
}

/** Names of the containers of each workload, by `Kind/name`. */
function containersOf({ facts, props }: Claimed): ReadonlyMap<string, readonly string[]> {
  const rendered = facts.objects.filter(({ kind }) => workloadKinds.has(kind));
  const added = props.adds ?? [];
  return new Map([
    ...rendered.map((each) => [`${each.kind}/${each.name}`, namesIn(each)] as const),
    ...added.map(
      ({ kind, metadata, spec }) => [`${kind}/${metadata.name}`, namesIn(podSpecIn(spec))] as const,
    ),
  ]);
}

function namesIn(pod: unknown): readonly string[] {
  const containers = [...list(at(pod, 'initContainers')), ...list(at(pod, 'containers'))];
  return containers.map((container) => String(at(container, 'name')));
}

/** Of a CronJob, of another controller, or of a Pod. */
function podSpecIn(spec: unknown): unknown {
  return at(spec, 'jobTemplate', 'spec', 'template', 'spec') ?? at(spec, 'template', 'spec') ?? spec;
}

function containerAdvice(
  id: string,
  landing: WorkloadValues,
  containers: readonly string[],
  claimed: Claimed,
): readonly Advice[] {
  return Object.entries(landing.containers ?? {}).flatMap(([container, claims]): readonly Advice[] => {
    if (containers.includes(container)) return unsetValues(`${id} ${container}`, claims, claimed);
    const hint = didYouMean(container, containers) || `; it has ${containers.join(', ')}`;
    return [[`workloads: ${id} has no container ${container}${hint}`, 'Correct the name of the container.']];
  });
}

function claimAdvice(id: string, landing: WorkloadValues, claimed: Claimed): readonly Advice[] {
  return Object.entries(landing.claims ?? {}).flatMap(([claim, claims]) =>
    unsetValues(`${id} claim ${claim}`, claims, claimed),
  );
}

/** Where our values land; what is optional may be left to the chart's own default. */
const landings: readonly (readonly [claim: string, optional: boolean])[] = [
  ['image', false],
  ['nodeSelector', true],
  ['podSecurityContext', false],
  ['replicas', false],
  ['resources', false],
  ['securityContext', false],
  ['storage', false],
  ['storageClass', false],
  ['tolerations', true],
];

/** Paths that lead to nothing in our values. */
function unsetValues(what: string, claims: object, { facts, props }: Claimed): readonly Advice[] {
  return landings.flatMap(([claim, optional]) => {
    const path = at(claims, claim);
    if (typeof path !== 'string' || valueAt(props.values, path) !== undefined) return [];
    if (optional && chartKeys(facts).has(path)) return [];
    const problem = `workloads: ${claim} of ${what} should come from values.${path}, which is not set`;
    return [[problem, `Set values.${path}, or leave ${claim} out.`] as const];
  });
}
