import type { RenderedObject, Workload } from '../../core/view.ts';
import { workloadName } from '../workload-finding.ts';
import { type Amounts, amounts, plus } from './amounts.ts';
import { podRequests } from './pod-requests.ts';
import type { VolumeDemand } from './volumes.ts';

/** Pods that are all alike. */
export interface PodGroup {
  /** `Kind/namespace/name`. */
  readonly name: string;
  /** The rendered object that causes them; undefined for pods of the engine and of Flux. */
  readonly object: RenderedObject | undefined;
  readonly podSpec: unknown;
  /** What each pod asks, its volumes on the node's disk included. */
  readonly requests: Amounts;
  /** Pods at once; `node`: one on each node that admits them. */
  readonly replicas: number | 'node';
}

/** The pods of a workload; a hook's DaemonSet counts as one pod, since it runs beside nothing of its release. */
export function podGroup(workload: Workload, volumes: VolumeDemand): PodGroup {
  const { kind, podSpec, transient, object } = workload;
  const perNode = kind === 'DaemonSet' && !transient;
  return {
    name: workloadName(workload),
    object,
    podSpec,
    requests: plus(podRequests(podSpec), amounts({ disk: volumes.onNode.get(workload) ?? 0 })),
    replicas: perNode ? 'node' : transient ? 1 : workload.replicas,
  };
}
