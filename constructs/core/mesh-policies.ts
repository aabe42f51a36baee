import type { Cluster } from './cluster.ts';
import { DerivedObject } from './derived-object.ts';
import { arePods, type Flow, type Pods } from './flow.ts';
import { compare } from './manifest.ts';
import type { Mesh, MeshMember } from './mesh.ts';
import { meshPort } from './mesh.ts';
import { isMeshed } from './mesh-flows.ts';
import type { Stage } from './stage.ts';

const group = 'policy.linkerd.io';

/**
 * Where every declared caller of a member's port has a proxy, the port takes none without one: a Server closes it, an
 * AuthorizationPolicy opens it to the namespaces that call. Ports that somebody outside the mesh calls stay open to
 * whom the NetworkPolicies let in. Kubelet's HTTP probes are let in by the mesh itself.
 */
export function addMeshPolicies(cluster: Cluster, flows: readonly Flow[]): void {
  const { mesh } = cluster;
  if (!mesh) return;
  for (const name of [...mesh.members.keys()].sort(compare)) {
    const member = mesh.members.get(name) as MeshMember;
    const stage = member.namespace.owner.stages[0];
    if (stage) addMemberPolicies(stage, member, flows, mesh);
  }
}

function addMemberPolicies(stage: Stage, member: MeshMember, flows: readonly Flow[], mesh: Mesh): void {
  const { name } = member.namespace;
  const incoming = flows.filter(({ to }) => arePods(to) && to.namespace === name);
  for (const port of namedPorts(incoming)) {
    const callers = incoming.filter((flow) => opens(flow, port));
    if (!callers.every((flow) => isMeshed(flow, mesh))) continue;
    addPolicies(stage, { member, port, callers, opaque: mesh.isOpaque(name, port) });
  }
}

/** Single TCP ports that flows name, but for that of the proxies themselves. */
function namedPorts(flows: readonly Flow[]): readonly number[] {
  const ports = flows.flatMap((flow) =>
    flow.ports
      .filter(({ endPort, protocol = 'TCP' }) => endPort === undefined && protocol === 'TCP')
      .map(({ port }) => port),
  );
  return [...new Set(ports)].filter((port) => port !== meshPort).sort((a, b) => a - b);
}

function opens({ ports }: Flow, wanted: number): boolean {
  if (ports.length === 0) return true;
  return ports.some(({ port, endPort = port }) => port <= wanted && wanted <= endPort);
}

interface Guarded {
  readonly member: MeshMember;
  readonly port: number;
  readonly callers: readonly Flow[];
  readonly opaque: boolean;
}

function addPolicies(stage: Stage, { member, port, callers, opaque }: Guarded): void {
  const name = `port-${port}`;
  const metadata = { name, namespace: member.namespace.name };
  const add = (version: string, kind: string, spec: object): void => {
    new DerivedObject(stage, `mesh-${metadata.namespace}-${name}-${kind}`, member.namespace.owner, {
      apiVersion: `${group}/${version}`,
      kind,
      metadata,
      spec,
    });
  };
  add('v1beta3', 'Server', {
    podSelector: podSelector(callers),
    port,
    proxyProtocol: opaque ? 'opaque' : 'unknown',
  });
  add('v1alpha1', 'MeshTLSAuthentication', {
    identityRefs: callerNamespaces(callers).map((namespace) => ({ kind: 'Namespace', name: namespace })),
  });
  add('v1alpha1', 'AuthorizationPolicy', {
    targetRef: { group, kind: 'Server', name },
    requiredAuthenticationRefs: [{ group, kind: 'MeshTLSAuthentication', name }],
  });
}

/** The pods that all callers mean; every pod of the namespace where they mean different ones. */
function podSelector(callers: readonly Flow[]): object {
  const chosen = new Map(
    callers
      .filter(({ ports }) => ports.length > 0)
      .map(({ to }) => [JSON.stringify(Object.entries((to as Pods).labels).sort()), (to as Pods).labels]),
  );
  const [only] = chosen.values();
  return chosen.size === 1 && only && Object.keys(only).length > 0 ? { matchLabels: only } : {};
}

function callerNamespaces(callers: readonly Flow[]): readonly string[] {
  const namespaces = callers.flatMap(({ from }) => (arePods(from) ? [from.namespace] : []));
  return [...new Set(namespaces)].sort(compare);
}
