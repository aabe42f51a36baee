import type { ClusterSpec, MachineSpec, NodeSpec, PeeringSpec } from '../../clusters/define-cluster.ts';
import { parseBytes, parseCpu } from '../../clusters/quantity.ts';
import { emitDocument } from '../core/emit.ts';
import { nodeImages } from '../versions.ts';
import { containerdVersions, spegelDropIn } from './containerd.ts';
import type { NodeDocument, NodeFile } from './node-files.ts';

/** Where kind nodes have the /proc of the kernel that they share; their own shows one container. */
export const kindHostProc = '/procHost';

/** `kind.yaml`, and the containerd drop-ins that it carries as patches. */
export function kindFiles(spec: ClusterSpec): readonly (readonly [string, NodeFile])[] {
  const dropIns = spec.components.includes('spegel') ? containerdVersions : [];
  return [
    ...dropIns.map((version) => [`containerd/config-v${version}.toml`, spegelDropIn(version)] as const),
    ['kind.yaml', kindConfig(spec, dropIns.map(spegelDropIn))],
  ];
}

function kindConfig(spec: ClusterSpec, containerdConfigPatches: readonly string[]): NodeDocument {
  const { network } = spec;
  const first = spec.nodes.find((node) => node.role === 'control-plane');
  return {
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    kind: 'Cluster',
    name: spec.name,
    networking: {
      apiServerAddress: network.address,
      apiServerPort: network.apiServerPort,
      podSubnet: network.podCidr,
      serviceSubnet: network.serviceCidr,
    },
    kubeadmConfigPatches: [nodePortRange(spec)],
    ...(containerdConfigPatches.length > 0 ? { containerdConfigPatches } : {}),
    nodes: spec.nodes.map((node) => kindNode(spec, node, node === first)),
  };
}

/** Without apiVersion, so that kind turns the map into whatever form this kubeadm wants. */
function nodePortRange({ network: { nodePorts } }: ClusterSpec): string {
  const range = `${nodePorts.from}-${nodePorts.to}`;
  return emitDocument({
    kind: 'ClusterConfiguration',
    apiServer: { extraArgs: { 'service-node-port-range': range } },
  });
}

function kindNode(spec: ClusterSpec, node: NodeSpec, first: boolean): NodeDocument {
  const mounts = eBpfMounts(spec);
  return {
    role: node.role,
    image: nodeImages[spec.kubernetes].kind,
    ...(node.labels ? { labels: node.labels } : {}),
    ...(first ? { extraPortMappings: portMappings(spec) } : {}),
    ...(mounts.length > 0 ? { extraMounts: mounts } : {}),
    ...(spec.machine ? { kubeadmConfigPatches: [share(spec.machine, node, first)] } : {}),
  };
}

function portMappings({ network }: ClusterSpec): readonly NodeDocument[] {
  const { address, peering, ingress, hostPorts = ingress } = network;
  const mapping = (name: 'http' | 'https', listenAddress: string): NodeDocument => ({
    containerPort: ingress[name],
    hostPort: hostPorts[name],
    listenAddress,
    protocol: 'TCP',
  });
  const forOthers = peering ? [mapping('https', peering.address), ...linkPorts(peering)] : [];
  return [mapping('http', address), mapping('https', address), ...forOthers];
}

/** What clusters on other computers call for a link: the gateway, its probe and the API server. */
function linkPorts({ address, apiServerPort, gateway }: PeeringSpec): readonly NodeDocument[] {
  const ports = [
    [gateway.port, gateway.port],
    [gateway.probe, gateway.probe],
    [6443, apiServerPort],
  ];
  return ports.map(([containerPort, hostPort]) => {
    return { containerPort, hostPort, listenAddress: address, protocol: 'TCP' };
  });
}

function eBpfMounts({ components }: ClusterSpec): readonly NodeDocument[] {
  const tetragon = components.includes('tetragon');
  const kernel = ['/sys/fs/bpf', '/sys/kernel/debug', '/sys/kernel/tracing'];
  return [
    ...(tetragon || components.includes('coroot') ? kernel : []).map((path) => {
      return { hostPath: path, containerPath: path };
    }),
    ...(tetragon ? [{ hostPath: '/proc', containerPath: kindHostProc }] : []),
  ];
}

/** A kind node sees the whole machine; reserving the rest leaves pods the share of the literal. */
function share(machine: MachineSpec, node: NodeSpec, first: boolean): string {
  const millicores = machine.cpu * 1000 - parseCpu(machine.reserved.cpu) - Math.round(node.cpu * 1000);
  const bytes = parseBytes(machine.memory) - parseBytes(machine.reserved.memory) - parseBytes(node.memory);
  const reserved = `cpu=${millicores}m,memory=${Math.floor(bytes / 2 ** 20)}Mi`;
  return emitDocument({
    kind: first ? 'InitConfiguration' : 'JoinConfiguration',
    nodeRegistration: { kubeletExtraArgs: { 'system-reserved': reserved } },
  });
}
