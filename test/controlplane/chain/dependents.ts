import type { StageView } from '../../../constructs/core/view.ts';

/** Every stage that waits for another one, directly or not. */
export function dependents(stages: readonly StageView[], name: string): ReadonlySet<string> {
  const direct = stages.filter(({ dependsOn }) => dependsOn.includes(name)).map((stage) => stage.name);
  return new Set(direct.flatMap((each) => [each, ...dependents(stages, each)]).sort());
}
