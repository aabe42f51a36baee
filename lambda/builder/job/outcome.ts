import { type BuildReason, buildReasons } from '../build-error.ts';
import type { PushResult } from '../steps/push.ts';
import { readTermination } from '../termination-message.ts';

/** The part of a Job's status that counts. */
export interface JobStatus {
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly message?: string;
  }[];
  readonly failed?: number;
}

/** The part of a pod's status that counts. */
export interface PodStatus {
  readonly phase?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly message?: string;
  }[];
  readonly initContainerStatuses?: readonly ContainerStatus[];
  readonly containerStatuses?: readonly ContainerStatus[];
}

export interface ContainerStatus {
  readonly name: string;
  readonly state?: {
    readonly running?: object;
    readonly waiting?: { readonly reason?: string; readonly message?: string };
    readonly terminated?: { readonly exitCode: number; readonly reason?: string; readonly message?: string };
  };
}

/** Ways to fail that no step can report. */
export type ClusterReason =
  | 'BuildTimedOut'
  | 'BuildOutOfMemory'
  | 'BuildEvicted'
  | 'DockerfileFailed'
  | 'BuilderImageUnavailable'
  | 'Unschedulable'
  | 'BuildFailed';

/** Where a build is. */
export type BuildOutcome =
  | { readonly state: 'Running'; readonly step: string; readonly waiting?: Failure }
  | { readonly state: 'Succeeded'; readonly result: PushResult; readonly log: readonly string[] }
  | ({ readonly state: 'Failed' } & Failure);

export interface Failure {
  readonly reason: BuildReason | ClusterReason;
  /** What happened, and what to do. */
  readonly message: string;
  /** End of the log of the step that failed. */
  readonly log: readonly string[];
}

/**
 * Reads the outcome of a build from its Job and the pod of its last attempt. A pod that cannot start is `Running` with
 * what it waits for: it may still start.
 */
export function buildOutcome(job: JobStatus, pod: PodStatus | undefined): BuildOutcome {
  const isTrue = (type: string) =>
    job.conditions?.find((each) => each.type === type && each.status === 'True');
  const failed = isTrue('Failed') ?? isTrue('FailureTarget');
  if (failed) return { state: 'Failed', ...(failureOf(pod, failed.reason) ?? jobFailure(failed)) };
  if (isTrue('Complete') ?? isTrue('SuccessCriteriaMet')) return succeeded(pod);
  return runningIn(pod);
}

function succeeded(pod: PodStatus | undefined): BuildOutcome {
  const message = readTermination(terminatedOf(pod, 'push')?.message);
  if (message?.ok) return { state: 'Succeeded', result: message.result as PushResult, log: message.log };
  const text = 'the build ended well and left no result: its pod is gone';
  return { state: 'Failed', reason: 'BuildFailed', message: text, log: [] };
}

function runningIn(pod: PodStatus | undefined): BuildOutcome {
  const all = statusesOf(pod);
  const current = all.find(({ state }) => state?.running) ?? all.find(({ state }) => !state?.terminated);
  const step = current?.name ?? 'pending';
  const waiting = waitingFor(pod, current);
  return { state: 'Running', step, ...(waiting ? { waiting } : {}) };
}

function waitingFor(pod: PodStatus | undefined, current: ContainerStatus | undefined): Failure | undefined {
  const { reason = '', message = '' } = current?.state?.waiting ?? {};
  if (/^(ErrImagePull|ImagePullBackOff|InvalidImageName)$/.test(reason))
    return { reason: 'BuilderImageUnavailable', message: message || reason, log: [] };
  if (/^(CreateContainerConfigError|CreateContainerError)$/.test(reason))
    return { reason: 'BuildFailed', message: message || reason, log: [] };
  const unscheduled = pod?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  return unscheduled && { reason: 'Unschedulable', message: unscheduled.message ?? '', log: [] };
}

/** What the steps of the pod say, or what Kubernetes says of them. */
function failureOf(pod: PodStatus | undefined, jobReason: string | undefined): Failure | undefined {
  if (pod?.reason === 'DeadlineExceeded' || jobReason === 'DeadlineExceeded')
    return { reason: 'BuildTimedOut', message: 'it took longer than build.timeoutSeconds', log: logOf(pod) };
  if (pod?.reason === 'Evicted')
    return { reason: 'BuildEvicted', message: pod.message ?? '', log: logOf(pod) };
  const broken = statusesOf(pod).find(({ state }) => (state?.terminated?.exitCode ?? 0) !== 0);
  const { reason = '', message = '', exitCode } = broken?.state?.terminated ?? {};
  if (!broken) return undefined;
  if (reason === 'OOMKilled')
    return { reason: 'BuildOutOfMemory', message: `${broken.name} needs more memory`, log: logOf(pod) };
  const left = readTermination(message);
  if (left && !left.ok)
    return {
      reason: left.reason,
      message: `${left.message}; ${buildReasons[left.reason].fix}`,
      log: left.log,
    };
  const text = `${broken.name} ended with exit code ${exitCode}`;
  const isKaniko = broken.name === 'kaniko';
  return { reason: isKaniko ? 'DockerfileFailed' : 'BuildFailed', message: text, log: linesOf(message) };
}

function jobFailure({
  reason = '',
  message = '',
}: {
  readonly reason?: string;
  readonly message?: string;
}): Failure {
  return { reason: 'BuildFailed', message: message || reason, log: [] };
}

/** The last log that any step left. */
function logOf(pod: PodStatus | undefined): readonly string[] {
  const logs = statusesOf(pod).map(({ state }) => readTermination(state?.terminated?.message)?.log ?? []);
  return logs.findLast((log) => log.length > 0) ?? [];
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function terminatedOf(pod: PodStatus | undefined, name: string) {
  return statusesOf(pod).find((status) => status.name === name)?.state?.terminated;
}

function statusesOf(pod: PodStatus | undefined): readonly ContainerStatus[] {
  return [...(pod?.initContainerStatuses ?? []), ...(pod?.containerStatuses ?? [])];
}
