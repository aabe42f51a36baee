import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingInLiteral, findingOn } from './finding.ts';
import { exceeded, formatAmount, formatAmounts, type Resource } from './scheduling/amounts.ts';
import { type SchedulePlan, scheduleCluster, type Unplaced } from './scheduling/schedule.ts';

const name = 'capacity';

/** Everything that runs at once has a place on the nodes, and each Job and hook beside it. */
export const capacity: ClusterRule = { name, check };

const biggest = 3;

function check(view: ClusterView): readonly Finding[] {
  const plan = scheduleCluster(view);
  const short = exceeded(plan.asked, plan.available);
  const follows = ({ reason }: Unplaced): boolean => reason === 'full' && short.length > 0;
  return [
    ...short.map((resource) => overCommitted(view, plan, resource)),
    ...countEqual(plan.unplaced.filter((each) => !follows(each))).map(({ unplaced, pods }) =>
      noPlace(view, plan, unplaced, pods),
    ),
    ...plan.homeless.map(({ volume, placed }) =>
      findingOn(
        name,
        view,
        volume.object,
        `${volume.name} needs ${formatAmount('disk', volume.bytes)} on each of ${volume.copies} nodes, ${placed} have it`,
        'Make the volume or its number of replicas smaller, or give nodes more disk.',
      ),
    ),
    ...plan.crowdedOut.map((unplaced) => noPlace(view, plan, unplaced, 1)),
  ];
}

function overCommitted(view: ClusterView, plan: SchedulePlan, resource: Resource): Finding {
  const asked = formatAmount(resource, plan.asked[resource]);
  const available = formatAmount(resource, plan.available[resource]);
  return findingInLiteral(
    name,
    view.spec.name,
    'nodes',
    `pods and volumes ask ${asked}, nodes have ${available}; ${askers(plan, resource)}`,
    'Lower these amounts in `sizes` or in the component, leave a component out, or give the nodes more.',
  );
}

/** `most ask: a 2 CPU, b 1 CPU, c 0.5 CPU`. */
function askers(plan: SchedulePlan, resource: Resource): string {
  const most = plan.askers
    .filter(({ asked }) => asked[resource] > 0)
    .sort((a, b) => b.asked[resource] - a.asked[resource])
    .slice(0, biggest);
  return `most ask: ${most.map((each) => `${each.name} ${formatAmount(resource, each.asked[resource])}`).join(', ')}`;
}

/** One entry for all pods of a group that have no place for the same reason. */
function countEqual(all: readonly Unplaced[]): readonly { unplaced: Unplaced; pods: number }[] {
  const counts = new Map<string, { unplaced: Unplaced; pods: number }>();
  for (const unplaced of all) {
    const key = `${unplaced.group.name} ${unplaced.reason}`;
    const known = counts.get(key);
    if (known) known.pods += 1;
    else counts.set(key, { unplaced, pods: 1 });
  }
  return [...counts.values()];
}

function noPlace(view: ClusterView, plan: SchedulePlan, unplaced: Unplaced, pods: number): Finding {
  const { group } = unplaced;
  const { problem, fix } = explain(plan, unplaced, pods);
  if (group.object) return findingOn(name, view, group.object, `${group.name}: ${problem}`, fix);
  return findingInLiteral(name, view.spec.name, 'nodes', `${group.name}: ${problem}`, fix);
}

function explain(plan: SchedulePlan, unplaced: Unplaced, pods: number): { problem: string; fix: string } {
  const { group, reason, nearest } = unplaced;
  if (reason === 'no-node' || !nearest) {
    return {
      problem: 'no node admits it: its nodeSelector, nodeAffinity and tolerations fit none',
      fix: 'Add the label to a node of the literal, or tolerate the taint of the nodes that it is meant for.',
    };
  }
  const asks = formatAmounts(group.requests);
  const has = `${nearest.node.name} has ${formatAmounts(nearest.free)}`;
  if (reason === 'too-big') {
    return {
      problem: `a pod asks ${asks}; no node can hold it even alone, at most ${has}`,
      fix: 'Lower its requests, or make one node big enough.',
    };
  }
  const lacking = exceeded(group.requests, nearest.free)[0] ?? 'cpu';
  return {
    problem: `no room for ${pods} of its pods: each asks ${asks}, at most ${has} left; ${askers(plan, lacking)}`,
    fix: 'Lower requests, run fewer replicas, or give the nodes more.',
  };
}
