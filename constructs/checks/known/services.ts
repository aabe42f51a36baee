import { at, compare, entries, list, type Manifest } from '../../core/manifest.ts';
import type { ClusterView, Workload } from '../../core/view.ts';
import { didYouMean } from '../schema/nearest.ts';

/** A port of a Service and where its traffic goes. */
export interface ServicePort {
  readonly name: string | undefined;
  readonly port: number;
  /** Number of a pod's port, or the name of a container's. */
  readonly targetPort: number | string;
  readonly protocol: string;
}

export function portsOf(service: Manifest): readonly ServicePort[] {
  return list(at(service.spec, 'ports')).map((port) => {
    const number = Number(at(port, 'port'));
    const target = at(port, 'targetPort') ?? number;
    const name = at(port, 'name');
    return {
      name: typeof name === 'string' ? name : undefined,
      port: number,
      targetPort: typeof target === 'number' ? target : String(target),
      protocol: String(at(port, 'protocol') ?? 'TCP'),
    };
  });
}

/** A port as messages name it. */
export function formatPort({ name, port }: ServicePort): string {
  return name ? `${port} (${name})` : String(port);
}

/** Pods that a Service sends traffic to; undefined when it does not choose them by labels. */
export function podsBehind(view: ClusterView, service: Manifest): readonly Workload[] | undefined {
  const selector = entries(at(service.spec, 'selector'));
  if (selector.length === 0) return undefined;
  return view.workloads.filter(
    ({ namespace, labels, transient }) =>
      !transient &&
      namespace === service.metadata.namespace &&
      selector.every(([key, value]) => labels[key] === value),
  );
}

/** Why no pod of a namespace fits a Service's labels. */
export function noPods(view: ClusterView, { metadata, spec }: Manifest): string {
  const near = view.workloads
    .filter(({ namespace, transient }) => namespace === metadata.namespace && !transient)
    .map(({ kind, name, labels }) => `${kind}/${name} has ${formatLabels(labels)}`)
    .sort(compare);
  const wanted = `spec.selector ${formatLabels(at(spec, 'selector'))} matches no pod of namespace ${metadata.namespace}`;
  return near.length > 0 && near.length <= 4 ? `${wanted}; ${near.join('; ')}` : wanted;
}

/** Why traffic to a port ends nowhere; undefined when a container of one of the pods has the target port. */
export function deadPort(port: ServicePort, pods: readonly Workload[]): string | undefined {
  const { targetPort, protocol } = port;
  const open = pods.flatMap(({ podSpec }) =>
    list(podSpec.containers).flatMap((container) => list(at(container, 'ports'))),
  );
  const wanted = typeof targetPort === 'number' ? 'containerPort' : 'name';
  const same = open.filter((each) => at(each, wanted) === targetPort);
  if (same.some((each) => (at(each, 'protocol') ?? 'TCP') === protocol)) return undefined;
  const known = open.map((each) => String(at(each, wanted) ?? at(each, 'containerPort')));
  const others = [...new Set(known)].sort(compare).join(', ') || 'none';
  const hint = didYouMean(String(targetPort), wanted === 'name' ? known : []) || `; they have ${others}`;
  const whose = pods.map(({ kind, name }) => `${kind}/${name}`).join(', ');
  const kind = same.length > 0 ? `${protocol} port` : 'port';
  return `no container of ${whose} has the ${kind} ${targetPort}${hint}`;
}

function formatLabels(labels: unknown): string {
  return entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
