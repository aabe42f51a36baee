import { at, list } from './manifest.ts';
import type { Mesh } from './mesh.ts';
import type { Workload } from './view.ts';

/** Workloads as the API server admits their pods: those of meshed namespaces with what the injector adds. */
export function withProxies(workloads: readonly Workload[], mesh: Mesh | undefined): readonly Workload[] {
  return mesh ? workloads.map((workload) => withProxy(workload, mesh)) : workloads;
}

/** The injector leaves pods alone that live in the network of their node. */
function withProxy(workload: Workload, { props, members }: Mesh): Workload {
  const { namespace, podSpec, labels } = workload;
  if (!members.has(namespace) || podSpec.hostNetwork === true) return workload;
  const injected = props.injected;
  return {
    ...workload,
    labels: { ...labels, ...props.podLabels },
    podSpec: { ...podSpec, initContainers: [...injected, ...list(podSpec.initContainers)] },
    injected: injected.map((container) => String(at(container, 'name'))),
  };
}

/** A workload's pods as they were declared. */
export function withoutInjected({ podSpec, injected = [] }: Workload): Workload['podSpec'] {
  if (injected.length === 0) return podSpec;
  const own = list(podSpec.initContainers).filter((each) => !injected.includes(String(at(each, 'name'))));
  return { ...podSpec, initContainers: own };
}
