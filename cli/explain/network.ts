import { podsBehind } from '../../constructs/checks/known/services.ts';
import { selects } from '../../constructs/checks/label-selector.ts';
import {
  type Direction,
  directionsOf,
  NetworkPolicies,
  peersOf,
  rulesOf,
} from '../../constructs/checks/policy-evaluation.ts';
import { at, entries, list, type Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView, Workload } from '../../constructs/core/view.ts';
import type { Subject } from './subject.ts';

/** One peer of a rule. */
export interface Traffic {
  /** Pods as `namespace (labels)`, a CIDR, or `anybody`. */
  readonly peer: string;
  /** `TCP 443`; `every port` where the rule names none. */
  readonly ports: string;
  /** Name of the NetworkPolicy. */
  readonly policy: string;
}

export interface Network {
  readonly namespace: string;
  /** Names of the NetworkPolicies that select the pods; without any, everything is allowed. */
  readonly policies: readonly string[];
  readonly mayBeCalledBy: readonly Traffic[];
  readonly mayCall: readonly Traffic[];
  /** Pods in the network of their node: most network plugins apply no policy to them. */
  readonly hostNetwork: boolean;
}

/** Of the pods of a workload, a Service, a namespace or a NetworkPolicy; undefined for anything else. */
export function network(view: ClusterView, subject: Subject): Network | undefined {
  const { kind, metadata } = subject.manifest;
  const namespace = kind === 'Namespace' ? metadata.name : metadata.namespace;
  if (namespace === undefined) return undefined;
  const inNamespace = new NetworkPolicies(view).in(namespace);
  if (kind === 'Namespace') return describe(namespace, inNamespace, []);
  if (kind === 'NetworkPolicy') return describe(namespace, [subject.manifest], []);
  const pods = podsOf(view, subject);
  if (pods.length === 0) return undefined;
  const selecting = inNamespace.filter((policy) =>
    pods.some(({ labels }) => selects(at(policy.spec, 'podSelector'), labels)),
  );
  return describe(namespace, selecting, pods);
}

function podsOf(view: ClusterView, { manifest, workload }: Subject): readonly Workload[] {
  if (workload) return [workload];
  return manifest.kind === 'Service' && manifest.apiVersion === 'v1'
    ? (podsBehind(view, manifest) ?? [])
    : [];
}

function describe(namespace: string, policies: readonly Manifest[], pods: readonly Workload[]): Network {
  const traffic = (direction: Direction): readonly Traffic[] =>
    policies
      .filter((policy) => directionsOf(policy).includes(direction))
      .flatMap((policy) => rulesOf(policy, direction).flatMap((rule) => allowed(policy, rule, direction)));
  return {
    namespace,
    policies: policies.map(({ metadata }) => metadata.name),
    mayBeCalledBy: traffic('Ingress'),
    mayCall: traffic('Egress'),
    hostNetwork: pods.some(({ podSpec }) => podSpec.hostNetwork === true),
  };
}

function allowed({ metadata }: Manifest, rule: unknown, direction: Direction): readonly Traffic[] {
  const ports = list(at(rule, 'ports')).map(formatPort).join(', ') || 'every port';
  const peers = peersOf(rule, direction).map((peer) => formatPeer(peer, metadata.namespace));
  return (peers.length > 0 ? peers : ['anybody']).map((peer) => ({ peer, ports, policy: metadata.name }));
}

function formatPeer(peer: unknown, home: string | undefined): string {
  const block = at(peer, 'ipBlock');
  if (block !== undefined) {
    const except = list(at(block, 'except')).join(', ');
    return except ? `${at(block, 'cidr')} except ${except}` : String(at(block, 'cidr'));
  }
  const chosen = at(peer, 'namespaceSelector');
  const name = at(chosen, 'matchLabels', 'kubernetes.io/metadata.name');
  const namespace = name ?? (chosen === undefined ? home : `namespaces ${formatLabels(chosen)}`);
  const labels = formatLabels(at(peer, 'podSelector'));
  return labels === '' ? String(namespace) : `${namespace} (${labels})`;
}

function formatLabels(selector: unknown): string {
  return entries(at(selector, 'matchLabels'))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

function formatPort(port: unknown): string {
  const protocol = at(port, 'protocol') ?? 'TCP';
  const last = at(port, 'endPort');
  return `${protocol} ${at(port, 'port')}${last === undefined ? '' : `-${last}`}`;
}
