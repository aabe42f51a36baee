import { parseBytes } from '../../clusters/quantity.ts';
import { type Amounts, total } from '../../constructs/checks/scheduling/amounts.ts';
import type { ClusterCapacity } from './cluster-capacity.ts';
import { foundingEstimates, foundingTotal } from './founding-estimates.ts';

/** A row of the founding document beside what is asked here; memory and disk in bytes. */
export interface Comparison {
  readonly service: string;
  readonly estimated: {
    readonly memory: readonly [least: number, recommended: number];
    readonly disk: number;
  };
  /** By cluster; absent where nothing of it runs as a pod. */
  readonly asked: Readonly<Record<string, Amounts>>;
}

/** All rows of the founding document, its sum last. */
export function compareWithEstimates(clusters: readonly ClusterCapacity[]): readonly Comparison[] {
  const rows = foundingEstimates.map((row) => ({ ...row, components: [row.component] }));
  const sum = { ...foundingTotal, components: foundingEstimates.map(({ component }) => component) };
  return [...rows, sum].map(({ service, memory: [least, recommended], disk = '0', components }) => ({
    service,
    estimated: { memory: [parseBytes(least), parseBytes(recommended)], disk: parseBytes(disk) },
    asked: Object.fromEntries(
      clusters.flatMap((cluster) => {
        const found = cluster.components.filter(({ component }) =>
          components.some((each) => each === component),
        );
        return found.length === 0 ? [] : [[cluster.cluster, total(found.map(({ asked }) => asked))]];
      }),
    ),
  }));
}
