import { at, identify, list, type Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { selectsAll } from './label-selector.ts';
import { type Direction, directionsOf, NetworkPolicies, peersOf, rulesOf } from './policy-evaluation.ts';

const name = 'default-deny';

/** Every namespace is closed in both directions but for names, and no policy opens it to everybody. */
export const defaultDeny: ClusterRule = { name, check };

const directions: readonly Direction[] = ['Ingress', 'Egress'];
const dns = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };

function check(view: ClusterView): readonly Finding[] {
  const policies = new NetworkPolicies(view);
  return view.objects.flatMap((object) => {
    if (object.manifest.kind === 'Namespace') return closed(view, object, policies);
    if (object.manifest.kind === 'NetworkPolicy') return openness(view, object);
    return [];
  });
}

function closed(view: ClusterView, object: RenderedObject, policies: NetworkPolicies): readonly Finding[] {
  const { name: namespace } = object.manifest.metadata;
  const denied = new Set(policies.in(namespace).flatMap(deniedBy));
  const open = directions.filter((direction) => !denied.has(direction)).join(' and ');
  const unresolved = ['UDP', 'TCP']
    .filter((protocol) => {
      const from = { namespace, labels: {} };
      return policies.refusals({ from, to: dns, port: 53, protocol }).includes('Egress');
    })
    .join(' and ');
  const report = (problem: string, fix: string): Finding => findingOn(name, view, object, problem, fix);
  return [
    ...(open
      ? [
          report(
            `no NetworkPolicy of it selects all pods and denies ${open}`,
            'Register it with `Component.namespace`, so that the ground stage closes it.',
          ),
        ]
      : []),
    ...(unresolved
      ? [
          report(
            `no NetworkPolicy lets all its pods ask ${dns.namespace} for names on ${unresolved} 53`,
            'Allow egress to the pods of kube-dns on port 53, UDP and TCP.',
          ),
        ]
      : []),
  ];
}

/** The directions in which a policy stops every pod of its namespace. */
function deniedBy(policy: Manifest): readonly unknown[] {
  if (!selectsAll(at(policy.spec, 'podSelector') ?? {})) return [];
  return directionsOf(policy).filter((direction) => rulesOf(policy, direction as Direction).length === 0);
}

function openness(view: ClusterView, object: RenderedObject): readonly Finding[] {
  const { manifest } = object;
  if (manifest.metadata.annotations?.[reasonAnnotation]?.trim()) return [];
  return directions.flatMap((direction) =>
    rulesOf(manifest, direction).flatMap((rule, index) => {
      if (list(at(rule, 'ports')).length > 0 || !holdsEverybody(peersOf(rule, direction))) return [];
      const problem = `spec.${direction.toLowerCase()}[${index}] allows every peer on every port`;
      const fix = `Name peers or ports, or write into the annotation ${reasonAnnotation} why ${identify(manifest)} cannot.`;
      return [findingOn(name, view, object, problem, fix)];
    }),
  );
}

function holdsEverybody(peers: readonly unknown[]): boolean {
  return (
    peers.length === 0 ||
    peers.some((peer) => {
      const block = at(peer, 'ipBlock');
      if (block !== undefined)
        return at(block, 'cidr') === '0.0.0.0/0' && list(at(block, 'except')).length === 0;
      return selectsAll(at(peer, 'namespaceSelector')) && selectsAll(at(peer, 'podSelector') ?? {});
    })
  );
}
