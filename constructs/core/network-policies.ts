import type { Cluster } from './cluster.ts';
import type { Component } from './component.ts';
import { DerivedObject } from './derived-object.ts';
import { External } from './external.ts';
import { type Addresses, arePods, type Flow, type FlowPort, type Pods } from './flow.ts';
import { compare } from './manifest.ts';

/** Every flow of a cluster: those that components declare and those that follow from what they take. */
export function allFlows(cluster: Cluster): readonly Flow[] {
  return [...cluster.flows, ...cluster.components.flatMap(takenFlows)];
}

function takenFlows(component: Component): readonly Flow[] {
  return component.takes.flatMap((capability) =>
    capability.reaches().flatMap((target) => {
      const to = target instanceof External ? target.addresses : target.pods;
      const ports = target instanceof External ? target.ports : [{ port: target.targetPort }];
      const label = { from: component.name, to: target instanceof External ? target.name : target.service };
      return component
        .callersOf(capability)
        .map((from): Flow => ({ from, to, ports, label, declaredBy: component }));
    }),
  );
}

interface PolicyPlan {
  readonly pods: Pods;
  readonly direction: 'Egress' | 'Ingress';
  readonly other: string;
  readonly flows: Flow[];
}

/** Makes the NetworkPolicies of both sides of each flow, in the first stage of whoever owns the namespace. */
export function addNetworkPolicies(cluster: Cluster, flows: readonly Flow[]): void {
  const plans = new Map<string, PolicyPlan>();
  const plan = (pods: Pods, direction: PolicyPlan['direction'], other: string, flow: Flow): void => {
    const key = JSON.stringify([pods.namespace, Object.entries(pods.labels).sort(), direction, other]);
    const known = plans.get(key);
    if (known) known.flows.push(flow);
    else plans.set(key, { pods, direction, other, flows: [flow] });
  };
  for (const flow of flows) {
    if (arePods(flow.from)) plan(flow.from, 'Egress', flow.label.to, flow);
    if (arePods(flow.to)) plan(flow.to, 'Ingress', flow.label.from, flow);
  }
  for (const key of [...plans.keys()].sort(compare)) addPolicy(cluster, plans.get(key) as PolicyPlan);
}

function addPolicy(cluster: Cluster, { pods, direction, other, flows }: PolicyPlan): void {
  const owner = cluster.namespaces.find(({ name }) => name === pods.namespace)?.owner;
  const stage = owner?.stages[0];
  if (!stage) return;
  const name = `${subject(pods)}-${direction === 'Egress' ? 'to' : 'from'}-${other}`;
  const origin = flows[0]?.declaredBy ?? stage;
  new DerivedObject(stage, `policy-${pods.namespace}-${name}`, origin, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: pods.namespace },
    spec: {
      podSelector: selector(pods),
      policyTypes: [direction],
      ...(direction === 'Egress' ? { egress: rules(flows, 'to') } : { ingress: rules(flows, 'from') }),
    },
  });
}

/** What each flow allows, every peer with its ports once. */
function rules(flows: readonly Flow[], side: 'from' | 'to'): readonly object[] {
  const all = flows.map((flow) => ({
    [side]: [peer(flow[side])],
    ...(flow.ports.length > 0 ? { ports: flow.ports.map(policyPort) } : {}),
  }));
  return distinct(all);
}

/** `{}` chooses every pod of the namespace. */
function selector({ labels }: Pods): object {
  return Object.keys(labels).length > 0 ? { matchLabels: labels } : {};
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** What a policy's name calls the pods it selects. */
function subject({ labels }: Pods): string {
  const named = labels['app.kubernetes.io/component'] ?? labels['app.kubernetes.io/name'] ?? labels.app;
  return named ?? Object.values(labels).sort(compare)[0] ?? 'all';
}

function peer(side: Pods | Addresses): object {
  if (!arePods(side))
    return { ipBlock: { cidr: side.cidr, ...(side.except ? { except: side.except } : {}) } };
  return {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': side.namespace } },
    podSelector: selector(side),
  };
}

function policyPort({ port, endPort, protocol = 'TCP' }: FlowPort): object {
  return { port, protocol, ...(endPort ? { endPort } : {}) };
}
