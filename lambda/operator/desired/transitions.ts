import type { FunctionCondition, LambdaFunctionStatus } from '../../api/index.ts';
import { transitions as moves, type Transition } from '../../kube/condition.ts';

/** What `kubectl get events` shows of a function; a recorder adds whom it is about. */
export interface FunctionEvent {
  readonly type: 'Normal' | 'Warning';
  /** What was being done: the condition that moved. */
  readonly action: string;
  readonly reason: string;
  readonly note: string;
}

/** Reasons that say no more than that nothing has happened yet, or what whoever deletes knows. */
const silent = new Set([
  'Deleting',
  'ResolvingSource',
  'WaitingForImage',
  'WaitingForService',
  'WaitingForSource',
]);

/**
 * The events that a new status makes: one for every condition whose status or reason moved, and none for `Ready` where
 * it only repeats another one.
 */
export function eventsOf(
  before: LambdaFunctionStatus | undefined,
  after: LambdaFunctionStatus,
): readonly FunctionEvent[] {
  return transitionsOf(before, after)
    .filter(({ to }) => !silent.has(to.reason) && !repeats(to, after))
    .map(({ to }) => ({
      type: to.status === 'False' ? 'Warning' : 'Normal',
      action: to.type,
      reason: to.reason,
      note: to.message,
    }));
}

/** Conditions whose status or reason moved. */
export function transitionsOf(
  before: LambdaFunctionStatus | undefined,
  after: LambdaFunctionStatus,
): readonly Transition[] {
  return moves(before?.conditions ?? [], after.conditions ?? []);
}

function repeats(
  { type, reason }: { readonly type: string; readonly reason: string },
  after: LambdaFunctionStatus,
) {
  const others: readonly FunctionCondition[] = after.conditions ?? [];
  return type === 'Ready' && others.some((other) => other.type !== 'Ready' && other.reason === reason);
}
