import { overlaps, parseCidr } from '../../clusters/cidr.ts';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'disjoint-cidrs';

/** No address means two things in the fleet; only clusters on one machine may have their nodes in one range. */
export const disjointCidrs: FleetRule = { name, check };

const ranges = ['podCidr', 'serviceCidr', 'nodeCidr'] as const;

type Range = (typeof ranges)[number];

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  return clusters.flatMap((later, index) =>
    clusters.slice(0, index).flatMap((earlier) => overlapping(earlier, later)),
  );
}

function overlapping(earlier: ClusterSpec, later: ClusterSpec): readonly Finding[] {
  return ranges.flatMap((range) =>
    ranges.flatMap((other) => {
      const cidr = later.network[range];
      const taken = earlier.network[other];
      if (mayShare(range, other, earlier, later) || !overlaps(parseCidr(cidr), parseCidr(taken))) return [];
      const problem = `${cidr} overlaps ${other} ${taken} of ${earlier.name}`;
      const fix = 'Choose a range that no cluster of the fleet has.';
      return [findingInLiteral(name, later.name, `network.${range}`, problem, fix)];
    }),
  );
}

function mayShare(range: Range, other: Range, a: ClusterSpec, b: ClusterSpec): boolean {
  return range === 'nodeCidr' && other === 'nodeCidr' && onOneMachine(a, b);
}

/** Whether the nodes of two clusters are containers of one machine. */
export function onOneMachine(a: ClusterSpec, b: ClusterSpec): boolean {
  return a.machine !== undefined && a.machine.name === b.machine?.name;
}
