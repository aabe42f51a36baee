import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { onOneMachine } from './disjoint-cidrs.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'host-ports';

/** Two kind clusters of one machine never listen on one port of it. */
export const hostPorts: FleetRule = { name, check };

interface Claim {
  readonly field: string;
  readonly port: number;
}

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  const onMachines = clusters.filter(({ engine, machine }) => engine === 'kind' && machine);
  return onMachines.flatMap((later, index) =>
    onMachines
      .slice(0, index)
      .filter((earlier) => onOneMachine(earlier, later) && shareAddress(earlier, later))
      .flatMap((earlier) => collisions(earlier, later)),
  );
}

/** Ports of the machine: what kind maps to the ingress, and the API server. NodePorts of other Services stay inside. */
function claims({ network }: ClusterSpec): readonly Claim[] {
  const { hostPorts: mapped, ingress, apiServerPort } = network;
  const edge = mapped ?? ingress;
  const field = mapped ? 'network.hostPorts' : 'network.ingress';
  return [
    { field: `${field}.http`, port: edge.http },
    { field: `${field}.https`, port: edge.https },
    { field: 'network.apiServerPort', port: apiServerPort },
  ];
}

function shareAddress(a: ClusterSpec, b: ClusterSpec): boolean {
  const addresses = [a.network.address, b.network.address];
  return addresses[0] === addresses[1] || addresses.includes('0.0.0.0');
}

function collisions(earlier: ClusterSpec, later: ClusterSpec): readonly Finding[] {
  return claims(later).flatMap(({ field, port }) =>
    claims(earlier)
      .filter((taken) => taken.port === port)
      .map((taken) => {
        const problem = `${port} of ${later.machine?.name} is ${taken.field} of ${earlier.name}`;
        return findingInLiteral(name, later.name, field, problem, 'Choose a port that no other cluster has.');
      }),
  );
}
