import { identify } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { hostPortClaims, nodePortClaims, type PortClaim } from './port-claims.ts';

const name = 'node-ports';

/** NodePorts lie in the cluster's range, and no port of a node is taken twice. */
export const nodePorts: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const services = nodePortClaims(view);
  return [...outOfRange(view, services), ...takenTwice(view, [...services, ...hostPortClaims(view)])];
}

function outOfRange(view: ClusterView, claims: readonly PortClaim[]): readonly Finding[] {
  const { from, to } = view.spec.network.nodePorts;
  return claims
    .filter(({ port }) => port < from || port > to)
    .map(({ port, field, object }) =>
      findingOn(
        name,
        view,
        object,
        `${field} is ${port}, network.nodePorts of the cluster is ${from}-${to}`,
        'Choose a port of the range.',
      ),
    );
}

function takenTwice(view: ClusterView, claims: readonly PortClaim[]): readonly Finding[] {
  return claims.flatMap((later, index) => {
    const earlier = claims.slice(0, index).find((each) => collide(each, later));
    if (!earlier) return [];
    const nodes = later.nodes.filter((node) => earlier.nodes.includes(node));
    const problem = `${later.field} takes ${later.protocol} ${later.port} on ${nodes.join(', ')}, which ${identify(earlier.object.manifest)} ${earlier.field} has`;
    return [findingOn(name, view, later.object, problem, 'Choose another port for one of the two.')];
  });
}

function collide(a: PortClaim, b: PortClaim): boolean {
  return a.port === b.port && a.protocol === b.protocol && a.nodes.some((node) => b.nodes.includes(node));
}
