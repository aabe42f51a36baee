import { at, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { findingOnWorkload } from './workload-finding.ts';

const name = 'probes-and-limits';

/** Every container that lasts says what it needs, where its memory ends, and how one sees that it works. */
export const probesAndLimits: ClusterRule = { name, check };

const requestFix = 'Set it to what the container needs at rest; where a chart has a key, by our values.';
const limitFix = 'Set limits.memory, so that a leak ends this container and not its node.';
const probeFix = 'Add a readiness or liveness probe, or write in noProbes why there can be none.';

function check(view: ClusterView): readonly Finding[] {
  return view.workloads
    .filter(({ transient }) => !transient)
    .flatMap((workload) =>
      problems(workload).map(([problem, fix]) => findingOnWorkload(name, view, workload, problem, fix)),
    );
}

type Problem = readonly [problem: string, fix: string];

function problems({ podSpec, noProbes }: Workload): readonly Problem[] {
  return [
    ...list(podSpec.containers).flatMap((container) => [
      ...requests('containers', container),
      ...limits(container),
      ...probes(container, noProbes),
    ]),
    ...list(podSpec.initContainers).flatMap((container) => requests('initContainers', container)),
  ];
}

function place(field: string, container: unknown): string {
  return `${field}[${at(container, 'name')}]`;
}

/** A limit alone is a request too: the API server copies it. */
function requests(field: string, container: unknown): readonly Problem[] {
  const resources = at(container, 'resources');
  return ['cpu', 'memory']
    .filter((each) => (at(resources, 'requests', each) ?? at(resources, 'limits', each)) === undefined)
    .map((each) => [`${place(field, container)}.resources.requests.${each} is not set`, requestFix]);
}

function limits(container: unknown): readonly Problem[] {
  const set = at(container, 'resources', 'limits', 'memory') !== undefined;
  return set ? [] : [[`${place('containers', container)}.resources.limits.memory is not set`, limitFix]];
}

function probes(container: unknown, noProbes: Workload['noProbes']): readonly Problem[] {
  const probed = ['readinessProbe', 'livenessProbe'].some((probe) => at(container, probe) !== undefined);
  const reason = noProbes[String(at(container, 'name'))];
  if (probed || reason?.trim()) return [];
  return [[`${place('containers', container)} has no readiness or liveness probe`, probeFix]];
}
