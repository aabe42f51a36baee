import { type ConditionType, type ReasonOf, reasons } from '../../../api/index.ts';
import type { ConditionUpdate } from '../../../kube/condition.ts';
import type { KnativeObject } from './observed.ts';

/** A reason and its sentence: the status of the condition follows from the one list of reasons. */
export interface Verdict<Type extends ConditionType> {
  readonly reason: ReasonOf<Type>;
  readonly message: string;
}

const maxMessageLength = 32_768;

/** The condition that a verdict makes. */
export function conditionFrom<Type extends ConditionType>(
  type: Type,
  { reason, message }: Verdict<Type>,
  observedGeneration: number,
): ConditionUpdate {
  const known: Readonly<Record<string, { readonly status: ConditionUpdate['status'] }>> = reasons[type];
  const status = known[String(reason)]?.status ?? 'Unknown';
  return {
    type,
    status,
    reason: String(reason),
    message: message.slice(0, maxMessageLength).toWellFormed(),
    observedGeneration,
  };
}

/** How a condition of a Knative object stands; Unknown where it is not there or is about an older spec. */
export function standing(
  object: KnativeObject,
  type = 'Ready',
): { readonly status: ConditionUpdate['status']; readonly reason: string; readonly message: string } {
  const { metadata, status } = object;
  const condition = status?.conditions?.find((each) => each.type === type);
  const current =
    status?.observedGeneration === undefined || status.observedGeneration === metadata.generation;
  if (!condition || !current) return { status: 'Unknown', reason: '', message: '' };
  const { status: value = 'Unknown', reason = '', message = '' } = condition;
  return { status: value, reason, message };
}
