import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { onOneMachine } from './disjoint-cidrs.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'unique-clusters';

/** Clusters differ in name and domain, and those on different machines in address. */
export const uniqueClusters: FleetRule = { name, check };

const loopback = /^127\./;

interface Same {
  readonly field: string;
  readonly value: string;
  readonly fix: string;
}

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  return clusters.flatMap((later, index) =>
    clusters.slice(0, index).flatMap((earlier) =>
      sameIn(earlier, later).map(({ field, value, fix }) => {
        const problem = `${value} is the ${field} of two clusters, ${earlier.name} and ${later.name}`;
        return findingInLiteral(name, later.name, field, problem, fix);
      }),
    ),
  );
}

function sameIn(earlier: ClusterSpec, later: ClusterSpec): readonly Same[] {
  const { domain, address } = later.network;
  const sameAddress = address === earlier.network.address && !loopback.test(address);
  return [
    ...(later.name === earlier.name
      ? [{ field: 'name', value: later.name, fix: 'Rename one: folders and contexts are called after it.' }]
      : []),
    ...(domain === earlier.network.domain
      ? [{ field: 'network.domain', value: domain, fix: 'Give each cluster a domain of its own.' }]
      : []),
    ...(sameAddress && !onOneMachine(earlier, later)
      ? [{ field: 'network.address', value: address, fix: 'Write the address of the computer it runs on.' }]
      : []),
  ];
}
