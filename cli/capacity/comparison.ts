import { parseBytes } from '../../clusters/quantity.ts';
import { nothing } from '../../constructs/checks/scheduling/amounts.ts';
import type { ClusterCapacity } from './cluster-capacity.ts';
import { foundingEstimates } from './founding-estimates.ts';

/** A component of the founding document beside what we ask for it; amounts in bytes. */
export interface Comparison {
  readonly service: string;
  readonly memory: { readonly least: number; readonly recommended: number };
  readonly disk: number;
  /** What each cluster asks; undefined where it does not run. */
  readonly asked: Readonly<Record<string, { readonly memory: number; readonly disk: number } | undefined>>;
}

export function compareWithEstimates(clusters: readonly ClusterCapacity[]): readonly Comparison[] {
  return foundingEstimates.map(({ service, component, memory: [least, recommended], disk = '0' }) => ({
    service,
    memory: { least: parseBytes(least), recommended: parseBytes(recommended) },
    disk: parseBytes(disk),
    asked: Object.fromEntries(
      clusters.map(({ cluster, components }) => {
        const found = components.find((each) => each.component === component)?.asked;
        return [cluster, found && { memory: found.memory, disk: found.disk }];
      }),
    ),
  }));
}

/** What a cluster asks for all components of the founding document together. */
export function askedForEstimated({ components }: ClusterCapacity): { memory: number; disk: number } {
  const names = new Set<string>(foundingEstimates.map(({ component }) => component));
  return components
    .filter(({ component }) => names.has(component))
    .map(({ asked }) => asked)
    .reduce<{ memory: number; disk: number }>(
      (sum, { memory, disk }) => ({ memory: sum.memory + memory, disk: sum.disk + disk }),
      nothing,
    );
}
