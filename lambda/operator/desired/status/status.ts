import {
  conditionTypes,
  dependentConditionTypes,
  type FunctionBuildStatus,
  type FunctionCondition,
  type LambdaFunction,
  type LambdaFunctionStatus,
} from '../../../api/index.ts';
import { type ConditionUpdate, mergeConditions } from '../../../kube/condition.ts';
import { definedOnly } from '../manifest.ts';
import { eventingVerdict } from './eventing-verdict.ts';
import { imageOf } from './image.ts';
import { textAt } from './json.ts';
import type { Observed } from './observed.ts';
import { revisionsOf } from './revisions.ts';
import { serviceVerdict } from './service-verdict.ts';
import { conditionFrom, type Verdict } from './verdict.ts';

/** Characters of a log that the status keeps. */
export const maxLogTail = 8192;

/**
 * The status of a function, from what was seen of it. The same observation gives the same status: a time moves only
 * when what it belongs to does.
 * @param now milliseconds since the epoch
 */
export function status(fn: LambdaFunction, observed: Observed, now: number): LambdaFunctionStatus {
  const before = fn.status ?? {};
  const { service, source, build } = observed;
  return definedOnly<LambdaFunctionStatus>({
    observedGeneration: fn.metadata.generation,
    conditions: conditions(fn, observed, now),
    source: source?.resolved ?? before.source,
    build: withinLimits(build?.record) ?? before.build,
    image: (service && imageOf(service)) ?? before.image,
    url: textAt(service?.status, 'url') ?? before.url,
    address: textAt(service?.status, 'address', 'url') ?? before.address,
    latestReadyRevision: textAt(service?.status, 'latestReadyRevisionName') ?? before.latestReadyRevision,
    revisions: revisionsOf(observed) ?? before.revisions,
  });
}

function conditions(fn: LambdaFunction, observed: Observed, now: number): readonly FunctionCondition[] {
  const { generation } = fn.metadata;
  const dependent = [
    conditionFrom('SourceResolved', observed.source ?? resolving, generation),
    conditionFrom('BuildSucceeded', observed.build ?? waiting, generation),
    conditionFrom('ServiceReady', serviceVerdict(fn, observed), generation),
    conditionFrom('EventingReady', eventingVerdict(fn, observed), generation),
  ];
  const known = (fn.status?.conditions ?? []).filter(({ type }) => conditionTypes.includes(type));
  // Of a function that is held nothing else has been looked at.
  const news = observed.hold
    ? dependent.filter(({ type }) => !known.some((one) => one.type === type))
    : dependent;
  const updates = [ready(dependent, observed, generation), ...news];
  const merged = mergeConditions(known, updates, now) as readonly FunctionCondition[];
  return conditionTypes.flatMap((type) => merged.find((condition) => condition.type === type) ?? []);
}

const resolving: Verdict<'SourceResolved'> = {
  reason: 'ResolvingSource',
  message: 'the source has not been looked at yet',
};

const waiting: Verdict<'BuildSucceeded'> = {
  reason: 'WaitingForSource',
  message: 'nothing can be built before the source is found',
};

/** True when all others are; else what is False counts before what is Unknown, and earlier conditions before later ones. */
function ready(
  dependent: readonly ConditionUpdate[],
  { hold }: Observed,
  generation: number,
): ConditionUpdate {
  if (hold) return conditionFrom('Ready', hold, generation);
  const worst =
    dependent.find(({ status: value }) => value === 'False') ??
    dependent.find(({ status: value }) => value === 'Unknown');
  if (worst) return { ...worst, type: 'Ready' };
  const message = `${dependentConditionTypes.length} of ${dependentConditionTypes.length} conditions hold`;
  return conditionFrom('Ready', { reason: 'Ready', message }, generation);
}

function withinLimits(build: FunctionBuildStatus | undefined): FunctionBuildStatus | undefined {
  if (build?.logTail === undefined) return build;
  return { ...build, logTail: build.logTail.slice(-maxLogTail).toWellFormed() };
}
