import type { ClusterView, Workload } from '../core/view.ts';
import { type Finding, findingOn } from './finding.ts';

/** How messages name a workload. */
export function workloadName({ kind, namespace, name }: Workload): string {
  return `${kind}/${namespace}/${name}`;
}

/** A finding about a workload, on the object that causes it; one that a chart or controller makes is named too. */
export function findingOnWorkload(
  rule: string,
  view: ClusterView,
  workload: Workload,
  problem: string,
  fix: string,
): Finding {
  const whose = workload.origin === 'own' ? '' : `${workloadName(workload)} `;
  return findingOn(rule, view, workload.object, `${whose}${problem}`, fix);
}
