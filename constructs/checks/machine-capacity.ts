import type { ClusterSpec, MachineSpec } from '../../clusters/define-cluster.ts';
import { parseBytes, parseCpu } from '../../clusters/quantity.ts';
import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';
import { type Amounts, amounts, exceeded, formatAmount, minus, plus, total } from './scheduling/amounts.ts';

const name = 'machine-capacity';

/** The nodes of all clusters on one machine fit it together. */
export const machineCapacity: FleetRule = { name, check };

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  const machines = new Map<string, ClusterSpec[]>();
  for (const cluster of clusters) {
    if (!cluster.machine) continue;
    machines.set(cluster.machine.name, [...(machines.get(cluster.machine.name) ?? []), cluster]);
  }
  return [...machines.values()].flatMap(sharing);
}

/** A finding for each resource that runs out, on the cluster that asks for the last of it. */
function sharing(clusters: readonly ClusterSpec[]): readonly Finding[] {
  const machine = clusters[0]?.machine;
  if (!machine) return [];
  const available = room(machine);
  let asked = amounts({});
  return clusters.flatMap((cluster, index) => {
    const before = exceeded(asked, available);
    asked = plus(asked, nodes(cluster));
    const short = exceeded(asked, available).filter((resource) => !before.includes(resource));
    const upToHere = clusters.slice(0, index + 1);
    return short.map((resource) => {
      const parts = upToHere.map((each) => `${each.name} ${formatAmount(resource, nodes(each)[resource])}`);
      const sum = formatAmount(resource, asked[resource]);
      const most = formatAmount(resource, available[resource]);
      const problem = `nodes take ${sum} of ${machine.name}, which leaves ${most}: ${parts.join(', ')}`;
      return findingInLiteral(name, cluster.name, 'nodes', problem, 'Give the nodes of these clusters less.');
    });
  });
}

function room({ cpu, memory, disk, reserved }: MachineSpec): Amounts {
  const whole = amounts({ cpu: cpu * 1000, memory: parseBytes(memory), disk: parseBytes(disk) });
  return minus(whole, amounts({ cpu: parseCpu(reserved.cpu), memory: parseBytes(reserved.memory) }));
}

function nodes({ nodes: all }: ClusterSpec): Amounts {
  return total(
    all.map(({ cpu, memory, disk }) =>
      amounts({ cpu: Math.round(cpu * 1000), memory: parseBytes(memory), disk: parseBytes(disk) }),
    ),
  );
}
