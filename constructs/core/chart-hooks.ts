import type { FactObject } from './chart-facts.ts';
import type { ChartReleaseProps } from './chart-release.ts';
import { workloadKinds } from './chart-workloads.ts';

type MadeObject = Pick<FactObject, 'kind' | 'name' | 'hook'>;

/**
 * Whether a release has an object of its chart: workloads that values switch off are not made, and what a hook has
 * besides its Job, such as an account, is only there with one.
 */
export function madeBy(
  { workloads = {} }: Pick<ChartReleaseProps<object>, 'workloads'>,
  chart: readonly MadeObject[],
): (object: MadeObject) => boolean {
  const isLeftOut = ({ kind, name }: MadeObject): boolean => workloads[`${kind}/${name}`]?.absent === true;
  const jobs = chart.filter(({ hook, kind }) => hook !== undefined && workloadKinds.has(kind));
  const hasHooks = jobs.length === 0 || !jobs.every(isLeftOut);
  return (object) => !isLeftOut(object) && (hasHooks || object.hook === undefined);
}
