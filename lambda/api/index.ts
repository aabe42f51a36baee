export { type ConditionType, conditionTypes, dependentConditionTypes } from './conditions.ts';
export { runtimeVersionOf, sourceOf } from './defaults.ts';
export type { FunctionMetadata, LambdaFunction } from './lambda-function.ts';
export {
  annotations,
  apiVersion,
  brokerName,
  fieldManager,
  finalizer,
  group,
  kind,
  labels,
  managedBy,
  plural,
  replySource,
  version,
} from './names.ts';
export { type Reason, type ReasonEntry, type ReasonOf, reasons } from './reasons.ts';
export { type Runtime, runtimeNames, runtimes } from './schema/runtimes.ts';
export type * from './types.ts';
