import { at, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import type { ClusterRule, Finding } from './finding.ts';
import { fitsNode } from './scheduling/node-fit.ts';
import { findingOnWorkload } from './workload-finding.ts';

const name = 'one-falco-per-kernel';

/** All nodes of a kind cluster share one kernel: a second Falco there reports everything twice. */
export const oneFalcoPerKernel: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const { engine, nodes } = view.spec;
  if (engine !== 'kind') return [];
  return view.workloads.filter(readsKernel).flatMap((workload) => {
    const { kind, podSpec, replicas } = workload;
    const fitting = nodes.filter((node) => fitsNode(podSpec, engine, node)).map((node) => node.name);
    const pods = kind === 'DaemonSet' ? fitting.length : replicas;
    if (pods === 1) return [];
    const where = kind === 'DaemonSet' ? `: it runs on ${fitting.join(', ') || 'no node'}` : '';
    const problem = `has ${pods} pods for the one kernel of ${view.spec.machine?.name ?? 'this machine'}${where}`;
    return [
      findingOnWorkload(name, view, workload, problem, 'Choose one node by its kubernetes.io/hostname.'),
    ];
  });
}

function readsKernel({ podSpec }: Workload): boolean {
  return list(podSpec.containers).some((container) => /\/falco[:@]/.test(String(at(container, 'image'))));
}
