import { formatAddress, parseCidr } from '../../clusters/cidr.ts';
import type { ClusterSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import type { NodeDocument, NodeFile } from './node-files.ts';

/** Offset of the cluster DNS service in the service range, as k3s has it by default. */
const dnsOffset = 10;

/** `config.yaml` of servers and of agents, a drop-in for each node, and the mirrors that all nodes share. */
export function k3sFiles(spec: ClusterSpec): readonly (readonly [string, NodeFile])[] {
  const agents = spec.nodes.some((node) => node.role === 'worker');
  return [
    ['config.yaml', serverConfig(spec)],
    ...(agents ? [['config-agent.yaml', { server: registration(spec) }] as const] : []),
    ...spec.nodes.map((node) => [`config.yaml.d/${node.name}.yaml`, nodeConfig(spec, node)] as const),
    ...(spec.components.includes('spegel') ? [['registries.yaml', { mirrors: { '*': {} } }] as const] : []),
  ];
}

function serverConfig({ network, components }: ClusterSpec): NodeDocument {
  const disable = ['traefik', ...(components.includes('local-path') ? [] : ['local-storage'])];
  return {
    'cluster-cidr': network.podCidr,
    'service-cidr': network.serviceCidr,
    'cluster-dns': formatAddress(parseCidr(network.serviceCidr).first + dnsOffset),
    'service-node-port-range': `${network.nodePorts.from}-${network.nodePorts.to}`,
    'tls-san': [network.address, network.domain],
    disable,
    ...(components.includes('spegel') ? { 'embedded-registry': true } : {}),
    'secrets-encryption': true,
  };
}

function nodeConfig(spec: ClusterSpec, node: NodeSpec): NodeDocument {
  const labels = Object.entries(node.labels ?? {}).map(([key, value]) => `${key}=${value}`);
  const taints = (node.taints ?? []).map(({ key, value = '', effect }) => `${key}=${value}:${effect}`);
  return {
    'node-name': node.name,
    ...join(spec, node),
    ...(labels.length > 0 ? { 'node-label': labels.sort() } : {}),
    ...(taints.length > 0 ? { 'node-taint': taints } : {}),
  };
}

/** The first of several servers starts the etcd cluster that the others join; one alone needs none. */
function join(spec: ClusterSpec, node: NodeSpec): NodeDocument {
  const servers = spec.nodes.filter((each) => each.role === 'control-plane');
  if (node.role === 'worker' || servers.length === 1) return {};
  return node === servers[0] ? { 'cluster-init': true } : { server: registration(spec) };
}

function registration({ network }: ClusterSpec): string {
  return `https://${network.address}:${network.apiServerPort}`;
}
