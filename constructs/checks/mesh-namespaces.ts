import type { Manifest } from '../core/manifest.ts';
import { meshLabel, meshReason } from '../core/mesh.ts';
import { withoutInjected } from '../core/mesh-workloads.ts';
import { podSecurityViolations } from '../core/pod-security.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'mesh-namespaces';

/**
 * A namespace with proxies lets their init containers in, is one that the injector is asked about, and has pods that
 * meet `restricted` but for what is injected, unless it has another reason.
 */
export const meshNamespaces: ClusterRule = { name, check };

const level = 'pod-security.kubernetes.io/enforce';

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  return view.objects
    .filter(({ manifest }) => manifest.kind === 'Namespace' && isMeshed(manifest))
    .flatMap((object) =>
      [...labelAdvice(object.manifest), ...podAdvice(view, object)].map(([problem, fix]) =>
        findingOn(name, view, object, problem, fix),
      ),
    );
}

/** Whether a Namespace says that its pods get proxies. */
export function isMeshed({ metadata }: Manifest): boolean {
  return metadata.annotations?.['linkerd.io/inject'] === 'enabled';
}

function labelAdvice({ metadata: { labels } }: Manifest): readonly Advice[] {
  const enforced = labels?.[level];
  const fix = 'Let the namespace join by `mesh.join(…)`: labels, level and reason follow.';
  return [
    ...(labels?.[meshLabel] === 'member'
      ? []
      : [[`metadata.labels has no ${meshLabel}: the injector is never asked about its pods`, fix] as const]),
    ...(enforced === 'privileged'
      ? []
      : [[`metadata.labels ${level} is ${enforced}, which refuses linkerd-init in every pod`, fix] as const]),
  ];
}

function podAdvice(view: ClusterView, { manifest: { metadata } }: RenderedObject): readonly Advice[] {
  if (metadata.annotations?.[reasonAnnotation] !== meshReason) return [];
  const fix =
    'Harden the pod; where it cannot be, write podSecurityReason where the namespace is registered.';
  return view.workloads
    .filter(({ namespace, injected }) => namespace === metadata.name && injected)
    .flatMap((workload) =>
      podSecurityViolations(withoutInjected(workload)).map(({ field, problem }) => {
        const pod = `${workload.kind}/${workload.name}`;
        return [
          `is privileged for its proxies alone, and ${pod} is not restricted: ${field} ${problem}`,
          fix,
        ];
      }),
    ) as readonly Advice[];
}
