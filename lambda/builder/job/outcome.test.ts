import { describe, expect, it } from 'vitest';
import { terminationText } from '../termination-message.ts';
import { buildOutcome, type ContainerStatus, type PodStatus } from './outcome.ts';

const failedJob = {
  conditions: [{ type: 'Failed', status: 'True', reason: 'PodFailurePolicy', message: 'rule 1' }],
};

function ended(name: string, exitCode: number, message = '', reason?: string): ContainerStatus {
  return { name, state: { terminated: { exitCode, message, reason } } };
}
const refused = terminationText({
  step: 'fetch',
  ok: false,
  reason: 'ArchiveRefused',
  message: '../a: NameTraversal',
  log: ['one', 'two'],
});
const pod = (...initContainerStatuses: ContainerStatus[]): PodStatus => ({ initContainerStatuses });

describe('buildOutcome', () => {
  it('has the result of push when the Job is complete', () => {
    const result = {
      image: 'r/n@sha256:1',
      digest: 'sha256:1',
      imageBytes: 1,
      uploads: 0,
      mounts: 0,
      sbom: '',
      provenance: '',
      reused: false,
    };
    const text = terminationText({ step: 'push', ok: true, result, log: ['pushed'] });
    const job = { conditions: [{ type: 'Complete', status: 'True' }] };
    expect(buildOutcome(job, { containerStatuses: [ended('push', 0, text)] })).toEqual({
      state: 'Succeeded',
      result,
      log: ['pushed'],
    });
    expect(buildOutcome(job, undefined)).toMatchObject({ state: 'Failed', reason: 'BuildFailed' });
  });

  it('has the reason, the fix and the log of the step that failed', () => {
    expect(buildOutcome(failedJob, pod(ended('fetch', 1, refused)))).toEqual({
      state: 'Failed',
      reason: 'ArchiveRefused',
      message: '../a: NameTraversal; make the archive again without the entries named',
      log: ['one', 'two'],
    });
  });

  it.each<[string, object, PodStatus | undefined, string]>([
    ['time of an attempt', failedJob, { ...pod(), reason: 'DeadlineExceeded' }, 'BuildTimedOut'],
    [
      'time of all attempts',
      { conditions: [{ type: 'Failed', status: 'True', reason: 'DeadlineExceeded' }] },
      undefined,
      'BuildTimedOut',
    ],
    ['memory', failedJob, pod(ended('dependencies', 137, '', 'OOMKilled')), 'BuildOutOfMemory'],
    ['eviction', failedJob, { ...pod(), reason: 'Evicted' }, 'BuildEvicted'],
    [
      'a step of the Dockerfile',
      failedJob,
      pod(ended('fetch', 0), ended('kaniko', 1, 'RUN false\nexit 1')),
      'DockerfileFailed',
    ],
    ['a container that left nothing', failedJob, pod(ended('layer', 2, 'Killed')), 'BuildFailed'],
    ['a pod that is gone', failedJob, undefined, 'BuildFailed'],
  ])('fails for want of %s', (_, job, status, reason) => {
    expect(buildOutcome(job, status)).toMatchObject({ state: 'Failed', reason });
  });

  it('says which step runs, and what it waits for', () => {
    const running: ContainerStatus = { name: 'dependencies', state: { running: {} } };
    expect(buildOutcome({}, pod(ended('fetch', 0), running))).toEqual({
      state: 'Running',
      step: 'dependencies',
    });
    const waiting: ContainerStatus = {
      name: 'fetch',
      state: { waiting: { reason: 'ImagePullBackOff', message: 'no such image' } },
    };
    expect(buildOutcome({}, pod(waiting))).toEqual({
      state: 'Running',
      step: 'fetch',
      waiting: { reason: 'BuilderImageUnavailable', message: 'no such image', log: [] },
    });
    const conditions = [
      { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes' },
    ];
    expect(buildOutcome({}, { conditions })).toMatchObject({
      state: 'Running',
      step: 'pending',
      waiting: { reason: 'Unschedulable' },
    });
    expect(buildOutcome({}, undefined)).toEqual({ state: 'Running', step: 'pending' });
  });
});

describe('terminationText', () => {
  it('fits into what Kubernetes keeps, with the end of the log', () => {
    const log = Array.from({ length: 100 }, (_, index) => `${index} ${'ü'.repeat(200)}`);
    const text = terminationText({
      step: 'fetch',
      ok: false,
      reason: 'Internal',
      message: 'm'.repeat(9000),
      log,
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
    expect(JSON.parse(text).log.at(-1)).toBe(log.at(-1));
  });
});
