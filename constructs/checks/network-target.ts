import { at, list } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import { knownObjects } from './known/objects.ts';
import type { ServiceAddress } from './known/service-addresses.ts';
import { podsBehind, portsOf, type ServicePort } from './known/services.ts';
import type { NetworkPolicies, PolicyPod } from './policy-evaluation.ts';

/** The pods of which any may answer a call, and the ports that it may reach them on. */
export interface NetworkTarget {
  readonly pods: readonly PolicyPod[];
  readonly ports: readonly number[];
}

/** What is behind the address of a Service; of one that nobody knows, any pod of its namespace. */
export function targetOf(
  view: ClusterView,
  policies: NetworkPolicies,
  address: ServiceAddress,
): NetworkTarget {
  const { namespace, port } = address;
  const service = knownObjects(view).find('Service', address.service, namespace);
  const behind = service ? (podsBehind(view, service) ?? []) : [];
  const pods = behind.length > 0 ? behind : policies.podsIn(view, namespace);
  const meant = service ? portsOf(service).filter((each) => port === undefined || each.port === port) : [];
  const direct = at(service?.spec, 'clusterIP') === 'None' || meant.length === 0;
  if (direct) return { pods, ports: port === undefined ? [] : [port] };
  return { pods, ports: meant.flatMap((each) => podPorts(each, behind)) };
}

/** The number that the pods listen on; a name is looked up in their containers. */
function podPorts({ targetPort, port }: ServicePort, pods: readonly Workload[]): readonly number[] {
  if (typeof targetPort === 'number') return [targetPort];
  const named = pods.flatMap(({ podSpec }) =>
    list(podSpec.containers)
      .flatMap((container) => list(at(container, 'ports')))
      .filter((each) => at(each, 'name') === targetPort)
      .map((each) => Number(at(each, 'containerPort'))),
  );
  return named.length > 0 ? [...new Set(named)] : [port];
}
