import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'telemetry-home';

/** Telemetry is sent to a cluster that keeps it and that is reached from where it comes from. */
export const telemetryHome: FleetRule = { name, check };

const stores = ['alloy', 'loki', 'prometheus', 'tempo', 'traefik'] as const;

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  return clusters.flatMap((cluster) => {
    const { shipsTelemetryTo } = cluster;
    if (shipsTelemetryTo === undefined) return [];
    const home = clusters.find(({ name: other }) => other === shipsTelemetryTo);
    return problems(shipsTelemetryTo, home).map(([problem, fix]) =>
      findingInLiteral(name, cluster.name, 'shipsTelemetryTo', problem, fix),
    );
  });
}

type Advice = readonly [problem: string, fix: string];

function problems(wanted: string, home: ClusterSpec | undefined): readonly Advice[] {
  if (!home) return [[`there is no cluster ${wanted}`, 'Name a cluster of the fleet.']];
  const { components, network } = home;
  const lacking = stores.filter((store) => !components.includes(store));
  const { address } = network.peering ?? network;
  return [
    ...(home.shipsTelemetryTo === undefined
      ? []
      : [
          [
            `${home.name} sends its own to ${home.shipsTelemetryTo}`,
            'Name the cluster that keeps it.',
          ] as const,
        ]),
    ...(lacking.length === 0
      ? []
      : [
          [`${home.name} has no ${lacking.join(', ')}`, 'List them there, or name another cluster.'] as const,
        ]),
    ...(address.startsWith('127.')
      ? [
          [
            `${home.name} is reached at ${address}, from its own machine alone`,
            'Give it network.peering.',
          ] as const,
        ]
      : []),
  ];
}
