import { External } from './external.ts';
import { arePods, type Flow, type Pods } from './flow.ts';
import { type Mesh, type MeshMember, meshPort } from './mesh.ts';

/** All flows of a cluster with those of its proxies: to the control plane, to each other, to other clusters. */
export function withMeshFlows(flows: readonly Flow[], mesh: Mesh | undefined): readonly Flow[] {
  if (!mesh) return flows;
  const declared = [...flows, ...fromGateway(mesh)];
  const between = declared.filter((flow) => isMeshed(flow, mesh)).map(betweenProxies);
  const members = [...mesh.members.values()];
  return [...declared, ...between, ...members.flatMap((member) => ofProxies(member, mesh))];
}

/** Other clusters' calls of what this one exports. */
function fromGateway({ gateway, exports }: Mesh): readonly Flow[] {
  if (!gateway) return [];
  return exports.flatMap(({ pods, provider, service, targetPort }): readonly Flow[] => {
    const label = { from: 'linkerd-gateway', to: service };
    const declaredBy = provider?.component;
    return declaredBy ? [{ from: gateway, to: pods, ports: [{ port: targetPort }], label, declaredBy }] : [];
  });
}

/** Whether both sides of a flow have proxies. */
export function isMeshed({ from, to }: Pick<Flow, 'from' | 'to'>, mesh: Mesh): boolean {
  return arePods(from) && arePods(to) && mesh.has(from.namespace) && mesh.has(to.namespace);
}

/** Proxies send to one port and say inside which is meant; a client that has no proxy yet still uses the other. */
function betweenProxies(flow: Flow): Flow {
  return flow.ports.length === 0 ? flow : { ...flow, ports: [{ port: meshPort }] };
}

function ofProxies({ namespace }: MeshMember, mesh: Mesh): readonly Flow[] {
  const from: Pods = { namespace: namespace.name, labels: {} };
  const targets = [...mesh.props.services, ...mesh.gateways];
  return targets.map((target): Flow => {
    const isExternal = target instanceof External;
    return {
      from,
      to: isExternal ? target.addresses : target.pods,
      ports: isExternal ? target.ports : [{ port: target.targetPort }],
      label: { from: namespace.name, to: isExternal ? target.name : target.service },
      declaredBy: namespace.owner,
    };
  });
}
