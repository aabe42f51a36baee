import type { FunctionBuildStatus } from '../../api/index.ts';
import type { BuildOutcome, BuildPlan } from '../ports.ts';
import { type Job, jobEnd } from './job.ts';

/** What the status says of a build, from its Job and what came of it. */
export function buildRecord({ hash, name }: BuildPlan, job: Job, outcome: BuildOutcome): FunctionBuildStatus {
  const startedAt = job.status?.startTime ?? job.metadata.creationTimestamp;
  const completedAt = endOf(job);
  const record = { hash, job: name, attempts: outcome.attempts, startedAt, completedAt };
  const durationSeconds = secondsBetween(startedAt, completedAt);
  if (outcome.state === 'running') return defined({ ...record, completedAt: undefined });
  if (outcome.state === 'succeeded') return defined({ ...record, durationSeconds, ...outcome.result });
  const { reason, logTail } = outcome;
  return defined({ ...record, durationSeconds, reason, logTail });
}

function endOf(job: Job): string | undefined {
  if (!jobEnd(job)) return undefined;
  const failed = job.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
  return job.status?.completionTime ?? failed?.lastTransitionTime;
}

function secondsBetween(start: string | undefined, end: string | undefined): number | undefined {
  if (!start || !end) return undefined;
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 1000));
}

function defined(record: FunctionBuildStatus): FunctionBuildStatus {
  const members = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as unknown as FunctionBuildStatus;
}
