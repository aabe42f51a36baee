import { chartFacts } from '../core/chart-facts.ts';
import type { ChartVersion } from '../versions.ts';

/**
 * The image of a container in the pods that a chart renders: what injectors and controllers of its version use too.
 * @throws Error when no pod of the chart has such a container
 */
export function chartImage({ name, version }: ChartVersion, container: string): string {
  const objects = chartFacts(name)?.objects ?? [];
  const containers = objects.flatMap((object) => [
    ...(object.initContainers ?? []),
    ...(object.containers ?? []),
  ]);
  const found = containers.find((each) => each.name === container);
  if (!found) throw new Error(`no pod of chart ${name} ${version} has a container ${container}`);
  return found.image;
}
