import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { capacity } from '../../constructs/checks/capacity.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { Amounts } from '../../constructs/checks/scheduling/amounts.ts';
import { scheduleCluster } from '../../constructs/checks/scheduling/schedule.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { type ComponentDemand, componentDemands } from './component-demand.ts';

/** What the pods and volumes of a cluster ask, and what its nodes have. */
export interface ClusterCapacity {
  readonly cluster: string;
  readonly engine: ClusterSpec['engine'];
  /** What each node offers pods, and what the plan puts on it; DaemonSets are on every node that admits them. */
  readonly nodes: readonly { readonly name: string; readonly allocatable: Amounts; readonly used: Amounts }[];
  readonly available: Amounts;
  /** In sum, pods without a place included. */
  readonly asked: Amounts;
  readonly components: readonly ComponentDemand[];
  /** What does not fit, as the capacity check says it. */
  readonly findings: readonly Finding[];
}

export function clusterCapacity(view: ClusterView): ClusterCapacity {
  const plan = scheduleCluster(view);
  return {
    cluster: view.spec.name,
    engine: view.spec.engine,
    nodes: plan.nodes.map(({ node, allocatable, used }) => ({ name: node.name, allocatable, used })),
    available: plan.available,
    asked: plan.asked,
    components: componentDemands(view, plan),
    findings: capacity.check(view),
  };
}
