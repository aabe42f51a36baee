import { parseAddress } from '../cidr.ts';
import type { ClusterSpec, PeeringSpec } from '../cluster-spec.ts';
import { k3sApiServerPort } from './network.ts';
import { counted, type Problem, problemIf, readable } from './problem.ts';

const portFix = 'choose another port';

/** The service mesh of one cluster, and its doors for others; what it links to is a rule over the fleet. */
export function links(spec: ClusterSpec): readonly Problem[] {
  const { peering } = spec.network;
  const isLinked = spec.components.includes('linkerd-multicluster');
  return [
    ...controlPlane(spec),
    ...problemIf(
      isLinked && !spec.components.includes('linkerd'),
      'components',
      'linkerd-multicluster is listed without linkerd',
      'list linkerd too',
    ),
    ...problemIf(
      isLinked && !peering,
      'network.peering',
      'linkerd-multicluster is listed and the gateway has no ports',
      'write where other clusters reach this one',
    ),
    ...named(spec, isLinked),
    ...(peering ? doors(spec, peering) : []),
  ];
}

/** Pods of one Deployment are kept on different nodes, and no toleration is theirs. */
function controlPlane({ sizes: { linkerd }, nodes }: ClusterSpec): readonly Problem[] {
  if (!linkerd) return [];
  const path = 'sizes.linkerd.replicas';
  const open = nodes.filter(({ taints }) => !taints?.some(({ effect }) => effect !== 'PreferNoSchedule'));
  return [
    ...counted(path, linkerd.replicas),
    ...problemIf(
      linkerd.replicas > open.length,
      path,
      `${linkerd.replicas} replicas need as many nodes without taints, there are ${open.length}`,
      'ask for less',
    ),
  ];
}

function named({ name, links: peers = [] }: ClusterSpec, isLinked: boolean): readonly Problem[] {
  return [
    ...problemIf(
      peers.length > 0 && !isLinked,
      'links',
      'the cluster links to others without linkerd-multicluster',
      'list linkerd-multicluster, or leave links out',
    ),
    ...peers.flatMap((peer, index) => [
      ...problemIf(peer === name, `links[${index}]`, 'the cluster links to itself', 'remove it'),
      ...problemIf(
        peers.indexOf(peer) !== index,
        `links[${index}]`,
        `${peer} is named twice`,
        'name it once',
      ),
    ]),
  ];
}

function doors(spec: ClusterSpec, peering: PeeringSpec): readonly Problem[] {
  const { address } = peering;
  const path = 'network.peering.address';
  return [
    ...readable(path, () => parseAddress(address)),
    ...problemIf(
      address.startsWith('127.'),
      path,
      `${address} is the machine itself for whoever uses it`,
      'write the address that other computers use',
    ),
    ...(['port', 'probe'] as const).flatMap((name) => gatewayPort(spec, name, peering.gateway[name])),
    ...problemIf(
      peering.gateway.port === peering.gateway.probe,
      'network.peering.gateway.probe',
      `${peering.gateway.probe} is the port of the gateway too`,
      portFix,
    ),
    ...apiServer(spec, peering),
  ];
}

function gatewayPort({ network }: ClusterSpec, name: string, port: number): readonly Problem[] {
  const { nodePorts, ingress } = network;
  const path = `network.peering.gateway.${name}`;
  return [
    ...problemIf(
      !(port >= nodePorts.from && port <= nodePorts.to),
      path,
      `${port} is not in the NodePort range ${nodePorts.from}-${nodePorts.to}`,
      'choose a port of the range',
    ),
    ...problemIf(
      port === ingress.http || port === ingress.https,
      path,
      `${port} is a port of the ingress`,
      portFix,
    ),
  ];
}

function apiServer({ engine, network }: ClusterSpec, peering: PeeringSpec): readonly Problem[] {
  const path = 'network.peering.apiServerPort';
  const { apiServerPort: port, gateway } = peering;
  if (engine === 'k3s') {
    const only = k3sApiServerPort;
    return problemIf(port !== only, path, `a k3s server has its API at ${only} alone`, `write ${only}`);
  }
  const taken = [network.apiServerPort, gateway.port, gateway.probe].includes(port);
  return problemIf(taken, path, `${port} is another port of the machine already`, portFix);
}
