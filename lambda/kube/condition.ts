/** One aspect of an object's state, by Kubernetes' API conventions. */
export interface Condition {
  /** Such as `Ready`. */
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  /** One CamelCase word for programs. */
  readonly reason: string;
  /** A sentence for people; may be empty. */
  readonly message: string;
  /** RFC 3339, whole seconds; moves only when `status` does. */
  readonly lastTransitionTime: string;
  /** The generation of the spec that this is about. */
  readonly observedGeneration?: number;
}

/** What a reconcile says about a condition; the time is worked out. */
export type ConditionUpdate = Omit<Condition, 'lastTransitionTime'>;

/** Moves of a status between two lists: what events are about. */
export interface Transition {
  /** Absent when the condition is new. */
  readonly from?: Condition;
  readonly to: Condition;
}

/**
 * The conditions with these updates, others untouched, in their order; new ones at the end. An update that says nothing
 * new keeps the very object, so that equal means unchanged.
 *
 * @param now milliseconds since the epoch
 */
export function mergeConditions(
  conditions: readonly Condition[],
  updates: readonly ConditionUpdate[],
  now: number,
): Condition[] {
  const merged = new Map(conditions.map((condition) => [condition.type, condition]));
  for (const update of updates) {
    const before = merged.get(update.type);
    if (before && isSame(before, update)) continue;
    const lastTransitionTime = before?.status === update.status ? before.lastTransitionTime : timestamp(now);
    merged.set(update.type, { ...update, lastTransitionTime });
  }
  return [...merged.values()];
}

/** Conditions whose status or reason moved, in the order of the later list. */
export function transitions(before: readonly Condition[], after: readonly Condition[]): Transition[] {
  const earlier = new Map(before.map((condition) => [condition.type, condition]));
  return after.flatMap((to) => {
    const from = earlier.get(to.type);
    return from?.status === to.status && from.reason === to.reason ? [] : [{ from, to }];
  });
}

/** A condition by its type. */
export function conditionOf(conditions: readonly Condition[], type: string): Condition | undefined {
  return conditions.find((condition) => condition.type === type);
}

/** Whether a condition is there and True. */
export function isTrue(conditions: readonly Condition[], type: string): boolean {
  return conditionOf(conditions, type)?.status === 'True';
}

/** RFC 3339 in whole seconds, as `metav1.Time` is written. */
export function timestamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}Z`;
}

function isSame(before: Condition, update: ConditionUpdate): boolean {
  return (
    before.status === update.status &&
    before.reason === update.reason &&
    before.message === update.message &&
    before.observedGeneration === update.observedGeneration
  );
}
