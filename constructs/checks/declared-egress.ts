import { arePods, type Flow, type FlowPort, type Pods } from '../core/flow.ts';
import { generatorName } from '../core/generated-secret.ts';
import { formatLocation, locationOf } from '../core/located.ts';
import { groupOf } from '../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import type { Field } from './fields.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { knownObjects } from './known/objects.ts';
import { namespaceFor, settingsOf } from './known/references.ts';
import { type ServiceAddress, serviceAddresses } from './known/service-addresses.ts';
import { type NetworkTarget, targetOf } from './network-target.ts';
import { type Connection, type Direction, NetworkPolicies, type PolicyPod } from './policy-evaluation.ts';

const name = 'declared-egress';

/** Whoever is told the address of a Service may call it, and every declared flow passes on both sides. */
export const declaredEgress: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const policies = new NetworkPolicies(view);
  const calls = new Calls(view, policies);
  const namespaces = new Set(
    knownObjects(view)
      .all('Namespace')
      .map(({ metadata }) => metadata.name),
  );
  const addresses = view.objects.filter(usesAddresses).flatMap((object) =>
    settingsOf(object.manifest).flatMap((field) => {
      if (typeof field.value !== 'string') return [];
      return serviceAddresses(field.value, namespaces).flatMap((address) =>
        unreachable(view, calls, object, field, address),
      );
    }),
  );
  return [...addresses, ...view.flows.flatMap((flow) => blockedFlow(view, policies, flow))];
}

/** Names in a certificate are those of its holder, and what generated Secrets hold is for those who get them. */
function usesAddresses({ manifest: { apiVersion, kind, metadata } }: RenderedObject): boolean {
  const isCertificate = kind === 'Certificate' && groupOf(apiVersion) === 'cert-manager.io';
  const isPlan = kind === 'ConfigMap' && metadata.namespace === generatorName;
  return !isCertificate && !isPlan;
}

/** Which side refuses every call, and on which ports. */
interface Closed {
  readonly side: Direction;
  readonly ports: readonly number[];
}

/** Whether calls pass, from some namespaces to an address; found once, as many fields hold the same one. */
class Calls {
  readonly #view: ClusterView;
  readonly #policies: NetworkPolicies;
  readonly #known = new Map<string, Closed | undefined>();

  constructor(view: ClusterView, policies: NetworkPolicies) {
    this.#view = view;
    this.#policies = policies;
  }

  /** Undefined when at least one call passes, or nobody calls. */
  closed(callers: readonly string[], address: ServiceAddress): Closed | undefined {
    const key = [address.service, address.namespace, address.port, ...callers].join(' ');
    if (!this.#known.has(key)) this.#known.set(key, this.#find(callers, address));
    return this.#known.get(key);
  }

  #find(callers: readonly string[], address: ServiceAddress): Closed | undefined {
    const target = targetOf(this.#view, this.#policies, address);
    const from = callers.flatMap((namespace) => this.#policies.podsIn(this.#view, namespace));
    const refusals: (readonly Direction[])[] = [];
    for (const connection of connections(from, target)) {
      const sides = this.#policies.refusals(connection);
      if (sides.length === 0) return undefined;
      refusals.push(sides);
    }
    if (refusals.length === 0) return undefined;
    const egress = refusals.every((sides) => sides.includes('Egress'));
    return { side: egress ? 'Egress' : 'Ingress', ports: target.ports };
  }
}

function unreachable(
  view: ClusterView,
  calls: Calls,
  object: RenderedObject,
  field: Field,
  address: ServiceAddress,
): readonly Finding[] {
  const callers = callerNamespaces(view, object, field);
  const closed = calls.closed(callers, address);
  if (!closed) return [];
  const side =
    closed.side === 'Egress'
      ? `lets pods of ${callers.join(', ')} out`
      : `of ${address.namespace} lets them in`;
  const problem = `${field.path} ${address.text}: no NetworkPolicy ${side} to ${address.service} on TCP ${closed.ports.join(', ')}`;
  const fix =
    'Take the Endpoint of the component that serves it in the props: both policies follow from that.';
  return [findingOn(name, view, object, problem, fix)];
}

/** Every way in which one of the pods may call the target; made one by one, as the first that passes is enough. */
function* connections(from: readonly PolicyPod[], { pods, ports }: NetworkTarget): Generator<Connection> {
  for (const pod of from) {
    for (const to of pods) {
      for (const port of ports) yield { from: pod, to, port, protocol: 'TCP' };
    }
  }
}

/** Where the pods run that read a field; for a cluster-scoped object the namespaces of its component. */
function callerNamespaces(
  view: ClusterView,
  { manifest, stage }: RenderedObject,
  field: Field,
): readonly string[] {
  const namespace = namespaceFor(manifest, field);
  if (namespace) return [namespace];
  const component = view.stages.find((each) => each.name === stage)?.component;
  return view.namespaces.filter(({ owner }) => owner.node.path === component).map((each) => each.name);
}

const everyPort: readonly FlowPort[] = [{ port: 1, endPort: 65535 }];

function blockedFlow(view: ClusterView, policies: NetworkPolicies, flow: Flow): readonly Finding[] {
  const { from, to, declaredBy, label } = flow;
  if (!arePods(from) || !arePods(to)) return [];
  const ports = flow.ports.length > 0 ? flow.ports : everyPort;
  const sides: readonly Direction[] = ['Egress', 'Ingress'];
  return sides.flatMap((side): readonly Finding[] => {
    const blocked = ports.filter(({ port, endPort = port, protocol = 'TCP' }) =>
      [port, endPort].some((each) => policies.refusals({ from, to, port: each, protocol }).includes(side)),
    );
    if (blocked.length === 0) return [];
    const where = `${blocked.map(formatPort).join(', ')} from ${formatPods(from)} to ${formatPods(to)}`;
    return [
      {
        rule: name,
        cluster: view.spec.name,
        object: `Flow/${label.from}/${label.to}`,
        path: declaredBy.node.path,
        location: formatLocation(locationOf(declaredBy)),
        problem: `no NetworkPolicy allows ${side.toLowerCase()} of ${where}`,
        fix: 'Derive the policies of both sides from the flow; a namespace needs an owner with a stage.',
      },
    ];
  });
}

function formatPort({ port, endPort = port, protocol = 'TCP' }: FlowPort): string {
  return `${protocol} ${port === endPort ? port : `${port}-${endPort}`}`;
}

function formatPods({ namespace, labels }: Pods): string {
  const chosen = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return chosen.length > 0 ? `${namespace} (${chosen.join(', ')})` : namespace;
}
