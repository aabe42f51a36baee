import { type Amounts, plus } from '../../constructs/checks/scheduling/amounts.ts';
import { fluxPods } from '../../constructs/checks/scheduling/engine-pods.ts';
import type { SchedulePlan } from '../../constructs/checks/scheduling/schedule.ts';
import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { listedAs } from '../docs/rendered-fleet.ts';

/** What all pods and volumes of a component ask together. */
export interface ComponentDemand {
  /** The name under which the cluster's literal lists it, `flux`, or `kubernetes` for the engine's own pods. */
  readonly component: string;
  readonly asked: Amounts;
}

/** Sums a plan by component, in the order of names. */
export function componentDemands(view: ClusterView, { askers }: SchedulePlan): readonly ComponentDemand[] {
  const sums = new Map<string, Amounts>();
  for (const { name, asked } of askers) {
    const component = componentOf(view, name);
    const sum = sums.get(component);
    sums.set(component, sum ? plus(sum, asked) : asked);
  }
  return [...sums]
    .map(([component, asked]) => ({ component, asked }))
    .sort((a, b) => compare(a.component, b.component));
}

/** By its namespace, which one component alone fills; pods of the engine and of Flux have none in their names. */
function componentOf(view: ClusterView, asker: string): string {
  const [, namespace, name] = asker.split('/');
  const owned = view.namespaces.find((each) => name !== undefined && each.name === namespace);
  if (owned) return listedAs(owned.owner.name) ?? owned.owner.name;
  return fluxPods(view).some((pods) => pods.name === asker) ? 'flux' : 'kubernetes';
}
