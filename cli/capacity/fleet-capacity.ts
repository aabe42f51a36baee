import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import { machineCapacity } from '../../constructs/checks/machine-capacity.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { type ClusterCapacity, clusterCapacity } from './cluster-capacity.ts';
import { type Comparison, compareWithEstimates } from './comparison.ts';

export interface FleetCapacity {
  readonly clusters: readonly ClusterCapacity[];
  readonly comparison: readonly Comparison[];
  /** What does not fit: nodes on their machine, pods and volumes on their nodes. */
  readonly findings: readonly Finding[];
}

/** The capacity of some clusters of a fleet; machines are shared with those that are not chosen. */
export function fleetCapacity(
  fleet: FleetSpec,
  chosen: readonly ClusterSpec[],
  onCluster: (name: string) => void = () => undefined,
): FleetCapacity {
  const clusters = chosen.map((spec) => {
    onCluster(spec.name);
    return clusterCapacity(renderSpec(spec, fleet));
  });
  const machines = new Set(chosen.flatMap(({ machine }) => machine?.name ?? []));
  const shared = fleet.clusters.filter(({ machine }) => machine && machines.has(machine.name));
  return {
    clusters,
    comparison: compareWithEstimates(clusters),
    findings: [
      ...machineCapacity.check({ clusters: shared }),
      ...clusters.flatMap(({ findings }) => findings),
    ],
  };
}
