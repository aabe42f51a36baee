import { type Cidr, overlaps, parseCidr } from '../../clusters/cidr.ts';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'disjoint-cidrs';

/** No address means two things in the fleet; only clusters on one machine may have their nodes in one range. */
export const disjointCidrs: FleetRule = { name, check };

const ranges = ['podCidr', 'serviceCidr', 'nodeCidr'] as const;

/** A range of a cluster, at its place in the fleet. */
interface Block {
  readonly spec: ClusterSpec;
  readonly index: number;
  readonly range: (typeof ranges)[number];
  readonly cidr: Cidr;
}

interface Overlap {
  readonly earlier: Block;
  readonly later: Block;
}

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  return overlapsIn(clusters.flatMap(blocksOf))
    .filter((overlap) => !mayShare(overlap))
    .sort((a, b) => a.later.index - b.later.index || a.earlier.index - b.earlier.index)
    .map(({ earlier, later }) => {
      const problem = `${textOf(later)} overlaps ${earlier.range} ${textOf(earlier)} of ${earlier.spec.name}`;
      const fix = 'Choose a range that no cluster of the fleet has.';
      return findingInLiteral(name, later.spec.name, `network.${later.range}`, problem, fix);
    });
}

function blocksOf(spec: ClusterSpec, index: number): readonly Block[] {
  return ranges.map((range) => ({ spec, index, range, cidr: parseCidr(spec.network[range]) }));
}

function textOf({ spec, range }: Block): string {
  return spec.network[range];
}

/** Goes through the ranges by address, so that each meets only those around it and not all of the fleet. */
function overlapsIn(blocks: readonly Block[]): Overlap[] {
  const sorted = blocks.toSorted((a, b) => a.cidr.first - b.cidr.first || b.cidr.last - a.cidr.last);
  const found: Overlap[] = [];
  let around: Block[] = [];
  for (const block of sorted) {
    around = around.filter(({ cidr }) => overlaps(cidr, block.cidr));
    for (const other of around) {
      const [earlier, later] = other.index < block.index ? [other, block] : [block, other];
      found.push({ earlier, later });
    }
    around.push(block);
  }
  return found;
}

/** A cluster's own ranges are its own matter. */
function mayShare({ earlier, later }: Overlap): boolean {
  if (earlier.index === later.index) return true;
  const areNodes = earlier.range === 'nodeCidr' && later.range === 'nodeCidr';
  return areNodes && onOneMachine(earlier.spec, later.spec);
}

/** Whether the nodes of two clusters are containers of one machine. */
export function onOneMachine(a: ClusterSpec, b: ClusterSpec): boolean {
  return a.machine !== undefined && a.machine.name === b.machine?.name;
}
