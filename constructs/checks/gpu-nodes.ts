import { valueAt } from '../core/chart-workloads.ts';
import { at, entries, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingInLiteral } from './finding.ts';
import { findingOnWorkload } from './workload-finding.ts';

const name = 'gpu-nodes';

/** GPUs of the literal are offered to pods, and pods that ask for one can use it. */
export const gpuNodes: ClusterRule = { name, check };

const resourcePrefix = 'nvidia.com/';
/** Without node-feature-discovery the chart's affinity knows GPU nodes by this label alone. */
const presentLabel = 'nvidia.com/gpu.present';

function check(view: ClusterView): readonly Finding[] {
  return [...offered(view), ...view.workloads.flatMap((workload) => used(view, workload))];
}

function offered(view: ClusterView): readonly Finding[] {
  const plugin = view.releases.some(
    ({ release }) => release.props.chart.name === charts.nvidiaDevicePlugin.name,
  );
  if (!plugin) return [];
  return view.spec.nodes.flatMap((node, index) => {
    const isLabelled = node.labels?.[presentLabel] === 'true';
    if (isLabelled === (node.gpus !== undefined)) return [];
    const problem = isLabelled
      ? `${node.name} has the label ${presentLabel} and no GPU`
      : `${node.name} has GPUs and not the label ${presentLabel}, so the device plugin does not run there`;
    const fix = `Give the label ${presentLabel}: 'true' to the nodes with GPUs and to no other.`;
    return [findingInLiteral(name, view.spec.name, `nodes[${index}].labels`, problem, fix)];
  });
}

function used(view: ClusterView, workload: Workload): readonly Finding[] {
  const found = list(workload.podSpec.containers).flatMap((container) => problems(view, workload, container));
  return found.map(([problem, fix]) => findingOnWorkload(name, view, workload, problem, fix));
}

type Problem = readonly [problem: string, fix: string];

function problems(view: ClusterView, workload: Workload, container: unknown): readonly Problem[] {
  const limits = gpuAmounts(container, 'limits');
  const requests = gpuAmounts(container, 'requests');
  const where = `containers[${at(container, 'name')}]`;
  const unequal = [...requests].filter(([resource, amount]) => limits.get(resource) !== amount);
  const asks = limits.size > 0 || requests.size > 0;
  return [
    ...unequal.map(([resource]): Problem => {
      const problem = `${where} requests ${resource} without the same limit, which the API server refuses`;
      return [problem, `Set limits["${resource}"] to the same number.`];
    }),
    ...(asks && view.spec.engine === 'k3s' && !runtimeClass(view, workload)?.startsWith('nvidia')
      ? [withoutRuntime(where)]
      : []),
  ];
}

function withoutRuntime(where: string): Problem {
  const problem = `${where} asks for a GPU and runs under runc, which brings no driver into it`;
  return [problem, 'Set runtimeClassName to the RuntimeClass of the Gpu capability.'];
}

function gpuAmounts(container: unknown, side: 'limits' | 'requests'): ReadonlyMap<string, string> {
  const amounts = entries(at(container, 'resources', side))
    .filter(([resource]) => resource.startsWith(resourcePrefix))
    .map(([resource, amount]) => [resource, String(amount)] as const);
  return new Map(amounts);
}

/** Of the pod, or of the chart that makes it: by custom its values have it at the top. */
function runtimeClass(view: ClusterView, { podSpec, object }: Workload): string | undefined {
  const own = podSpec.runtimeClassName;
  if (typeof own === 'string') return own;
  const release = view.releases.find((each) => each.object === object)?.release;
  const value = release && valueAt(release.props.values, 'runtimeClassName');
  return typeof value === 'string' ? value : undefined;
}
