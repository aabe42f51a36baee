import type { ClusterSpec, PeeringSpec } from '../../clusters/define-cluster.ts';
import { onOneMachine } from './disjoint-cidrs.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'host-ports';

/** Two kind clusters of one machine never listen on one port of it. */
export const hostPorts: FleetRule = { name, check };

interface Claim {
  readonly field: string;
  readonly port: number;
  /** Of the machine. */
  readonly address: string;
}

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  const onMachines = clusters.filter(({ engine, machine }) => engine === 'kind' && machine);
  return onMachines.flatMap((later, index) =>
    onMachines
      .slice(0, index)
      .filter((earlier) => onOneMachine(earlier, later))
      .flatMap((earlier) => collisions(earlier, later)),
  );
}

/** Ports of the machine: what kind maps to the ingress, to the API server and for links. Other NodePorts stay inside. */
function claims({ network }: ClusterSpec): readonly Claim[] {
  const { address, hostPorts: mapped, ingress, apiServerPort, peering } = network;
  const edge = mapped ?? ingress;
  const field = mapped ? 'network.hostPorts' : 'network.ingress';
  return [
    { field: `${field}.http`, port: edge.http, address },
    { field: `${field}.https`, port: edge.https, address },
    { field: 'network.apiServerPort', port: apiServerPort, address },
    ...(peering ? peeringClaims(peering, { field: `${field}.https`, port: edge.https }) : []),
  ];
}

function peeringClaims(
  { address, apiServerPort, gateway }: PeeringSpec,
  edge: Omit<Claim, 'address'>,
): readonly Claim[] {
  const field = 'network.peering';
  return [
    { ...edge, address },
    { field: `${field}.apiServerPort`, port: apiServerPort, address },
    { field: `${field}.gateway.port`, port: gateway.port, address },
    { field: `${field}.gateway.probe`, port: gateway.probe, address },
  ];
}

function share({ address: one }: Claim, { address: other }: Claim): boolean {
  return one === other || [one, other].includes('0.0.0.0');
}

function collisions(earlier: ClusterSpec, later: ClusterSpec): readonly Finding[] {
  return claims(later).flatMap((claim) =>
    claims(earlier)
      .filter((taken) => taken.port === claim.port && share(taken, claim))
      .map((taken) => {
        const problem = `${claim.port} of ${later.machine?.name} is ${taken.field} of ${earlier.name}`;
        const fix = 'Choose a port that no other cluster has.';
        return findingInLiteral(name, later.name, claim.field, problem, fix);
      }),
  );
}
