import type { ValidationViolation } from 'cdk8s-cli/plugins';
import type { PlacedFinding } from './verdict.ts';

/** One violation for findings of a rule that say the same of several objects, in the order of the findings. */
export function violations(findings: readonly PlacedFinding[]): readonly ValidationViolation[] {
  const groups = Map.groupBy(findings, ({ rule, problem, fix }) => JSON.stringify([rule, problem, fix]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      ruleName: first.rule,
      recommendation: first.problem,
      fix: first.fix,
      violatingResources: group.map(({ resource, location, manifest }) => {
        return { resourceName: resource, locations: [location], manifestPath: manifest };
      }),
    };
  });
}
