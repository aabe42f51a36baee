import type { Condition } from '../../kube/condition.ts';
import type { KubeObject } from '../../kube/object.ts';

/** A Job, as far as a build is read from it. */
export interface Job extends KubeObject {
  readonly spec?: { readonly backoffLimit?: number };
  readonly status?: {
    readonly conditions?: readonly Partial<Condition>[];
    /** RFC 3339. */
    readonly startTime?: string;
    readonly completionTime?: string;
    readonly failed?: number;
    readonly active?: number;
  };
}

/** How a container ended. */
export interface Terminated {
  readonly exitCode: number;
  readonly reason?: string;
  readonly message?: string;
}

export interface ContainerStatus {
  readonly name: string;
  readonly state?: { readonly terminated?: Terminated };
}

/** A pod of a build, as far as it says how the build went. */
export interface Pod extends KubeObject {
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly message?: string;
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses?: readonly ContainerStatus[];
  };
}

/** Whether a Job has ended, and how. */
export function jobEnd(job: Job): 'Complete' | 'Failed' | undefined {
  const holds = (type: string) =>
    job.status?.conditions?.some((one) => one.type === type && one.status === 'True');
  if (holds('Complete')) return 'Complete';
  return holds('Failed') ? 'Failed' : undefined;
}

/** Whether a pod is still at it, or is to be. */
export function isActive({ status }: Pod): boolean {
  return status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
}
