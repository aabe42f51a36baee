import { fitsNode } from '../../../constructs/checks/scheduling/node-fit.ts';
import { scheduleCluster } from '../../../constructs/checks/scheduling/schedule.ts';
import { met, type Need, unmeasured, unmet, type Verdict } from '../need.ts';
import type { NodeFacts } from '../node-facts.ts';

/** iSCSI on every node that serves or mounts volumes, and disks for all their copies. */
export const longhorn: Need = ({ view, facts }) => {
  const { spec, workloads } = view;
  const manager = workloads.find(({ kind, name }) => kind === 'DaemonSet' && name === 'longhorn-manager');
  if (!manager) return [];
  const nodes = spec.nodes.filter((node) => fitsNode(manager.podSpec, spec.engine, node));
  const homeless = scheduleCluster(view).homeless.map(({ volume, placed }) =>
    unmet(
      `${volume.name} needs disk on ${volume.copies} nodes, ${placed} have it`,
      'Give nodes more disk, or make the volume smaller.',
    ),
  );
  return [
    ...nodes.map(({ name }) => iscsi(name, facts.get(name))),
    ...(homeless.length > 0 ? homeless : [met('the disks hold every copy of every volume')]),
  ];
};

function iscsi(node: string, facts: NodeFacts | undefined): Verdict {
  if (!facts) return unmeasured('open-iscsi, with iscsid running', node);
  const { installed, running } = facts.iscsi;
  if (!installed) return unmet('open-iscsi is not installed', 'Install open-iscsi and start iscsid.', node);
  return running ? met('iscsid runs', node) : unmet('iscsid does not run', 'Enable and start iscsid.', node);
}
