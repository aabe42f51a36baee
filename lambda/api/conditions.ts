/** Conditions of a function, in the order in which things happen. `Ready` is true exactly when the others are. */
export const conditionTypes = [
  'Ready',
  'SourceResolved',
  'BuildSucceeded',
  'ServiceReady',
  'EventingReady',
] as const;

export type ConditionType = (typeof conditionTypes)[number];

/** Conditions that `Ready` sums up. */
export const dependentConditionTypes = conditionTypes.slice(1) as readonly Exclude<ConditionType, 'Ready'>[];
