import { type Cidr, contains, overlaps, parseCidr } from '../../clusters/cidr.ts';
import { at, entries, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type Labels, selects } from './label-selector.ts';

/** A pod as a NetworkPolicy sees it. */
export interface PolicyPod {
  readonly namespace: string;
  readonly labels: Labels;
}

/** Traffic that one pod starts to another. */
export interface Connection {
  readonly from: PolicyPod;
  readonly to: PolicyPod;
  /** Port of the receiving pod. */
  readonly port: number;
  readonly protocol: string;
}

export type Direction = 'Egress' | 'Ingress';

/** The NetworkPolicies of a cluster, to be asked what they let pass. */
export class NetworkPolicies {
  readonly #byNamespace = new Map<string, Manifest[]>();
  readonly #namespaceLabels = new Map<string, Labels>();
  readonly #podCidr: Cidr;
  readonly #podsIn = new Map<string, readonly PolicyPod[]>();
  readonly #selecting = new WeakMap<PolicyPod, Readonly<Record<Direction, readonly Manifest[]>>>();
  readonly #blocks = new WeakMap<object, boolean>();

  constructor({ objects, spec }: ClusterView) {
    this.#podCidr = parseCidr(spec.network.podCidr);
    for (const { manifest } of objects) {
      const { name, namespace = 'default', labels = {} } = manifest.metadata;
      if (manifest.kind === 'Namespace') this.#namespaceLabels.set(name, labels);
      if (manifest.kind !== 'NetworkPolicy') continue;
      const policies = this.#byNamespace.get(namespace) ?? [];
      policies.push(manifest);
      this.#byNamespace.set(namespace, policies);
    }
  }

  in(namespace: string): readonly Manifest[] {
    return this.#byNamespace.get(namespace) ?? [];
  }

  /** Pods that a namespace may have: those of its workloads, and one for each choice that its policies make. */
  podsIn(view: ClusterView, namespace: string): readonly PolicyPod[] {
    const known = this.#podsIn.get(namespace);
    if (known) return known;
    const pods = this.#possiblePods(view, namespace);
    this.#podsIn.set(namespace, pods);
    return pods;
  }

  #possiblePods({ workloads }: ClusterView, namespace: string): readonly PolicyPod[] {
    const present = workloads.filter((workload) => workload.namespace === namespace);
    const chosen = this.in(namespace).map((policy) => entries(at(policy.spec, 'podSelector', 'matchLabels')));
    return [
      ...present.map(({ labels }) => ({ namespace, labels })),
      ...chosen.map((labels) => ({ namespace, labels: Object.fromEntries(labels) as Labels })),
    ];
  }

  /** The sides that refuse a connection: those whose pod some policy selects, and none of these allows it. */
  refusals(connection: Connection): readonly Direction[] {
    const sides: readonly Direction[] = ['Egress', 'Ingress'];
    return sides.filter((direction) => {
      const { from, to } = connection;
      const [pod, peer] = direction === 'Egress' ? [from, to] : [to, from];
      const policies = this.#policiesOf(pod)[direction];
      return (
        policies.length > 0 && !policies.some((policy) => this.#allows(policy, direction, peer, connection))
      );
    });
  }

  /** The policies that select a pod, by direction; found once for each pod. */
  #policiesOf(pod: PolicyPod): Readonly<Record<Direction, readonly Manifest[]>> {
    const known = this.#selecting.get(pod);
    if (known) return known;
    const all = this.in(pod.namespace).filter((policy) =>
      selects(at(policy.spec, 'podSelector'), pod.labels),
    );
    const of = (direction: Direction): readonly Manifest[] =>
      all.filter((policy) => directionsOf(policy).includes(direction));
    const found = { Egress: of('Egress'), Ingress: of('Ingress') };
    this.#selecting.set(pod, found);
    return found;
  }

  #allows(policy: Manifest, direction: Direction, other: PolicyPod, connection: Connection): boolean {
    return rulesOf(policy, direction).some((rule) => {
      const peers = peersOf(rule, direction);
      const ports = list(at(rule, 'ports'));
      return (
        (peers.length === 0 || peers.some((peer) => this.#isPeer(peer, other, policy.metadata.namespace))) &&
        (ports.length === 0 || ports.some((port) => isPort(port, connection)))
      );
    });
  }

  #isPeer(peer: unknown, { namespace, labels }: PolicyPod, home: string | undefined): boolean {
    const block = at(peer, 'ipBlock');
    if (typeof block === 'object' && block !== null) return this.#holdsPods(block);
    const ofNamespace = at(peer, 'namespaceSelector');
    const named = { 'kubernetes.io/metadata.name': namespace, ...this.#namespaceLabels.get(namespace) };
    const inNamespace = ofNamespace === undefined ? namespace === home : selects(ofNamespace, named);
    return inNamespace && selects(at(peer, 'podSelector'), labels);
  }

  /** Pods have addresses of the pod CIDR, so only a block around all of it lets them in. */
  #holdsPods(block: object): boolean {
    const known = this.#blocks.get(block);
    if (known !== undefined) return known;
    const pods = this.#podCidr;
    const cidr = parseCidr(String(at(block, 'cidr')));
    const except = list(at(block, 'except')).map((each) => parseCidr(String(each)));
    const holds =
      contains(cidr, pods.first) && contains(cidr, pods.last) && !except.some((each) => overlaps(each, pods));
    this.#blocks.set(block, holds);
    return holds;
  }
}

/** The directions that a policy rules over; without policyTypes ingress, and egress when it has such rules. */
export function directionsOf({ spec }: Manifest): readonly unknown[] {
  const types = at(spec, 'policyTypes');
  if (types !== undefined) return list(types);
  return list(at(spec, 'egress')).length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

/** The rules of a policy for one direction. */
export function rulesOf({ spec }: Manifest, direction: Direction): readonly unknown[] {
  return list(at(spec, direction === 'Egress' ? 'egress' : 'ingress'));
}

/** The peers of a rule; none stands for everybody. */
export function peersOf(rule: unknown, direction: Direction): readonly unknown[] {
  return list(at(rule, direction === 'Egress' ? 'to' : 'from'));
}

/** Policies with named ports match none here: ours have numbers. */
function isPort(port: unknown, connection: Connection): boolean {
  if ((at(port, 'protocol') ?? 'TCP') !== connection.protocol) return false;
  const first = at(port, 'port');
  if (first === undefined) return true;
  const last = at(port, 'endPort') ?? first;
  return Number(first) <= connection.port && connection.port <= Number(last);
}
