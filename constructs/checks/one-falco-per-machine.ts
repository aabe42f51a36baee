import { type Finding, type FleetRule, findingInLiteral } from './finding.ts';

const name = 'one-falco-per-machine';

/** All kind clusters of a machine share one kernel: one of them runs Falco for all. */
export const oneFalcoPerMachine: FleetRule = { name, check };

function check({ clusters }: Parameters<FleetRule['check']>[0]): readonly Finding[] {
  const first = new Map<string, string>();
  return clusters.flatMap((cluster) => {
    const { machine, components } = cluster;
    if (!machine || !components.includes('falco')) return [];
    const other = first.get(machine.name);
    if (other === undefined) {
      first.set(machine.name, cluster.name);
      return [];
    }
    const problem = `Falco of ${other} reads the same kernel of ${machine.name}: every event would come twice`;
    const fix =
      'List falco in one kind cluster of a machine, and leave it out of the others with this reason.';
    return [findingInLiteral(name, cluster.name, 'components', problem, fix)];
  });
}
