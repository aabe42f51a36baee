import type { FunctionRevision, LambdaFunction, TrafficPart } from '../../../lambda/api/index.ts';
import { FunctionError, problemsError } from '../function-error.ts';

/** How `@latest` stands for whichever revision is the newest. */
export const latest = '@latest';

/** @throws FunctionError, with the revisions that there are */
export function revisionOf({ metadata, status }: LambdaFunction, name: string): FunctionRevision {
  const revisions = status?.revisions ?? [];
  const found = revisions.find((revision) => revision.name === name);
  if (found) return found;
  const names = revisions.map((revision) => revision.name).join(', ') || 'none';
  throw new FunctionError(`${metadata.name} has no revision ${name}; there: ${names}`);
}

/**
 * The revision to go back to: the newest ready one that is older than all that get requests now.
 * @throws FunctionError when there is none
 */
export function previousRevision({ metadata, status }: LambdaFunction): FunctionRevision {
  const revisions = status?.revisions ?? [];
  const oldestServing = revisions.findLastIndex(({ percent = 0 }) => percent > 0);
  const found = revisions.find(({ ready }, index) => ready && index > Math.max(0, oldestServing));
  if (found) return found;
  throw new FunctionError(
    `${metadata.name} has no earlier revision that is ready; homelab lambda describe lists them`,
  );
}

/** `REVISION=PERCENT` or `@latest=PERCENT`, 100 together. @throws FunctionError with every problem */
export function parseTraffic(fn: LambdaFunction, parts: readonly string[]): readonly TrafficPart[] {
  const problems: string[] = [];
  const split = parts.flatMap((part): TrafficPart[] => {
    const [name = '', percent = ''] = part.split('=');
    if (!/^\d{1,3}$/.test(percent) || Number(percent) > 100) {
      problems.push(`${part}: write REVISION=PERCENT, as in ${fn.metadata.name}-00002=10`);
      return [];
    }
    return [{ ...target(fn, name, problems), percent: Number(percent) }];
  });
  const sum = split.reduce((all, { percent }) => all + percent, 0);
  if (problems.length === 0 && sum !== 100) problems.push(`the percents make ${sum}, not 100`);
  if (problems.length > 0) throw problemsError('traffic cannot be split so:', problems);
  return split;
}

/** `ALIAS=REVISION` or `ALIAS=@latest`, by the name of the alias. @throws FunctionError with every problem */
export function parseAliases(
  fn: LambdaFunction,
  parts: readonly string[],
): ReadonlyMap<string, Omit<TrafficPart, 'percent'>> {
  const problems: string[] = [];
  const aliases = parts.flatMap((part) => {
    const [alias = '', name = ''] = part.split('=');
    if (alias !== '' && name !== '') return [[alias, target(fn, name, problems)] as const];
    problems.push(`${part}: write ALIAS=REVISION, as in stable=${fn.metadata.name}-00002`);
    return [];
  });
  if (problems.length > 0) throw problemsError('there can be no such aliases:', problems);
  return new Map(aliases);
}

function target(fn: LambdaFunction, name: string, problems: string[]): Omit<TrafficPart, 'percent'> {
  if (name === latest) return { latestRevision: true };
  try {
    return { revisionName: revisionOf(fn, name).name };
  } catch (error) {
    problems.push((error as Error).message);
    return { revisionName: name };
  }
}
