import type { FunctionCondition, LambdaFunction } from '../../../lambda/api/index.ts';
import { type BuildReason, buildReasons } from '../../../lambda/builder/build-error.ts';

/** How things stand with a generation of a function. */
export type Verdict =
  | { readonly state: 'going'; readonly condition: FunctionCondition | undefined }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly condition: FunctionCondition };

/** In the order in which they come true. */
const parts = ['SourceResolved', 'BuildSucceeded', 'ServiceReady', 'EventingReady'] as const;

/** Reasons that no author of a function can put right, beside those of the builder's list. */
const platformReasons: ReadonlySet<string> = new Set([
  'BrokerNotReady',
  'BuildEvicted',
  'BuildRefused',
  'EventingNotInstalled',
  'Internal',
  'InvalidConfig',
  'QuotaExceeded',
  'ServiceRefused',
  'ToolMissing',
  'TriggerNotReady',
]);

/** @param generation what was asked for: what the status says of an earlier one does not count */
export function verdictOf({ status }: LambdaFunction, generation: number): Verdict {
  const conditions = status?.conditions ?? [];
  const of = (type: string) => conditions.find((each) => each.type === type);
  const ready = of('Ready');
  if ((status?.observedGeneration ?? 0) < generation) return { state: 'going', condition: undefined };
  if (ready?.status === 'True') return { state: 'ready' };
  const open = parts.map(of).find((each) => each?.status !== 'True') ?? ready;
  const failed = parts.map(of).find((each) => each?.status === 'False');
  if (failed && ready?.status === 'False') return { state: 'failed', condition: failed };
  if (ready?.status === 'False' || ready?.reason === 'Paused') return { state: 'failed', condition: ready };
  return { state: 'going', condition: open };
}

/** Whether it is for an administrator to act, and not for the author of the function. */
export function isPlatformFault({ reason }: FunctionCondition): boolean {
  const known = Object.hasOwn(buildReasons, reason) ? buildReasons[reason as BuildReason] : undefined;
  return platformReasons.has(reason) || known?.again === true;
}
