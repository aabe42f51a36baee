import { podSecurityLevels } from '../core/owned-namespace.ts';
import { podSecurityViolations, strictestLevel, weaker } from '../core/pod-security.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView, RenderedObject, Workload } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { isMeshed } from './mesh-namespaces.ts';

const name = 'pod-security';

/** A namespace enforces the strictest Pod Security level that its pods meet, and says why when that is not `restricted`. */
export const podSecurity: ClusterRule = { name, check };

const label = 'pod-security.kubernetes.io/enforce';

function check(view: ClusterView): readonly Finding[] {
  return view.objects
    .filter(({ manifest }) => manifest.kind === 'Namespace')
    .flatMap((object) => {
      const { metadata } = object.manifest;
      const pods = view.workloads.filter(({ namespace }) => namespace === metadata.name);
      return [...levelFindings(view, object, pods), ...reasonFindings(view, object)];
    });
}

function levelFindings(
  view: ClusterView,
  object: RenderedObject,
  pods: readonly Workload[],
): readonly Finding[] {
  const enforced = object.manifest.metadata.labels?.[label];
  const level = podSecurityLevels.find((each) => each === enforced);
  // Whatever pods it gets, each has an init container of the mesh.
  const least = isMeshed(object.manifest) ? 'privileged' : 'restricted';
  const met = pods.map(({ podSpec }) => strictestLevel(podSpec)).reduce(weaker, least);
  const report = (problem: string, fix: string): readonly Finding[] => [
    findingOn(name, view, object, `metadata.labels ${label} ${problem}`, fix),
  ];
  if (!level) return report(`is ${enforced ?? 'not set'}, its pods meet ${met}`, `Set it to ${met}.`);
  if (level === met) return [];
  if (weaker(level, met) === level) {
    const all = pods.map(podName).sort().join(', ') || 'it has none';
    return report(`is ${level}, and all its pods meet ${met}: ${all}`, `Set it to ${met}.`);
  }
  const fix =
    'Harden the pod; where it cannot be, write podSecurityReason where the namespace is registered.';
  return pods.flatMap((pod) =>
    podSecurityViolations(pod.podSpec)
      .filter((violation) => level === 'restricted' || violation.level === 'baseline')
      .flatMap(({ field, problem }) =>
        report(`is ${level}, which refuses ${podName(pod)}: ${field} ${problem}`, fix),
      ),
  );
}

function reasonFindings(view: ClusterView, object: RenderedObject): readonly Finding[] {
  const { labels, annotations } = object.manifest.metadata;
  const level = labels?.[label];
  const reason = annotations?.[reasonAnnotation]?.trim();
  if (level === 'restricted' && reason) {
    const problem = `metadata.annotations ${reasonAnnotation} says ${JSON.stringify(reason)}, and ${label} is restricted`;
    return [findingOn(name, view, object, problem, 'Remove podSecurityReason: the pods need no exception.')];
  }
  if (!level || level === 'restricted' || reason) return [];
  const problem = `metadata.labels ${label} is ${level}, and metadata.annotations ${reasonAnnotation} says no reason`;
  return [
    findingOn(name, view, object, problem, 'Write podSecurityReason where the namespace is registered.'),
  ];
}

function podName({ kind, name: workload }: Workload): string {
  return `${kind}/${workload}`;
}
