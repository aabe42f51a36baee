import { identify } from '../../constructs/core/manifest.ts';
import type { PodSecurityLevel } from '../../constructs/core/owned-namespace.ts';
import {
  type PodSecurityViolation,
  podSecurityViolations,
  strictestLevel,
} from '../../constructs/core/pod-security.ts';
import type { ClusterView, Workload } from '../../constructs/core/view.ts';
import type { Subject } from './subject.ts';

const levelLabel = 'pod-security.kubernetes.io/enforce';

/** The strictest level of Pod Security that a workload meets, and what keeps it from a stricter one. */
export interface WorkloadSecurity {
  /** `Kind/namespace/name` */
  readonly workload: string;
  readonly level: PodSecurityLevel;
  readonly violations: readonly PodSecurityViolation[];
}

export interface PodSecurity {
  readonly namespace: string;
  /** Undefined for a namespace that we do not create. */
  readonly enforced: string | undefined;
  /** Why not `restricted`, as the component has written it down. */
  readonly reason: string | undefined;
  readonly workloads: readonly WorkloadSecurity[];
}

/** Of a workload, or of a namespace and all that runs in it; undefined for anything else. */
export function podSecurity(view: ClusterView, { manifest, workload }: Subject): PodSecurity | undefined {
  const isNamespace = manifest.kind === 'Namespace';
  const namespace = isNamespace ? manifest.metadata.name : workload?.namespace;
  if (namespace === undefined) return undefined;
  const pods = isNamespace ? view.workloads.filter((each) => each.namespace === namespace) : [];
  const object = view.objects.find(
    (each) => each.manifest.kind === 'Namespace' && each.manifest.metadata.name === namespace,
  );
  return {
    namespace,
    enforced: object?.manifest.metadata.labels?.[levelLabel],
    reason: view.namespaces.find(({ name }) => name === namespace)?.podSecurityReason,
    workloads: (workload ? [workload] : pods).map(security),
  };
}

function security({ kind, name, namespace, podSpec }: Workload): WorkloadSecurity {
  return {
    workload: identify({ apiVersion: '', kind, metadata: { name, namespace } }),
    level: strictestLevel(podSpec),
    violations: podSecurityViolations(podSpec),
  };
}
