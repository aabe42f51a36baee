import type { ClusterSpec, NodeSpec } from './cluster-spec.ts';
import { ClusterSpecError, defineCluster } from './define-cluster.ts';

const fewest = 3;
const most = 6;

const raspberryPi5 = {
  arch: 'arm64',
  cpu: 4,
  memory: '8Gi',
  disk: '256Gi',
  kernel: '6.12.47+rpt-rpi-2712',
  btf: false,
} as const;

/**
 * The edge cluster: one server, the others agents.
 * @param count Raspberry Pis, 3 to 6
 * @throws ClusterSpecError when the count is outside
 */
export function pi(count = 5): ClusterSpec {
  if (!Number.isInteger(count) || count < fewest || count > most) {
    const fix = `build it with ${fewest} to ${most}`;
    throw new ClusterSpecError('pi', [
      { path: 'nodes', problem: `${count} is not a number of nodes for it`, fix },
    ]);
  }
  const nodes = Array.from({ length: count }, (_, index): NodeSpec => {
    return { name: `pi-${index + 1}`, role: index === 0 ? 'control-plane' : 'worker', ...raspberryPi5 };
  });
  return defineCluster({ ...edge, nodes });
}

const edge: Omit<ClusterSpec, 'nodes'> = {
  name: 'pi',
  purpose: 'Edge and IoT',
  engine: 'k3s',
  kubernetes: '1.35',
  network: {
    podCidr: '10.30.0.0/16',
    serviceCidr: '10.31.0.0/16',
    nodeCidr: '192.168.10.0/24',
    domain: 'pi.homelab.local',
    nodePorts: { from: 30000, to: 32767 },
    ingress: { http: 30080, https: 30443 },
    address: '192.168.10.10',
    apiServerPort: 6443,
    peering: {
      address: '192.168.10.10',
      apiServerPort: 6443,
      gateway: { port: 30143, probe: 30191 },
    },
  },
  tracingPolicies: 'monitor',
  components: [
    'cert-manager',
    'longhorn',
    'traefik',
    'ollama',
    'sealed-secrets',
    'spegel',
    'k8sgpt',
    'linkerd',
    'linkerd-multicluster',
    'alloy',
    'knative',
  ],
  without: {
    'local-path': 'Longhorn is the one default StorageClass.',
    'object-store': 'Nothing here keeps objects: logs and traces go to studio, images are built elsewhere.',
    redis: 'Nothing here takes it.',
    registry: 'Nothing is built on the boards.',
    'nvidia-device-plugin': 'A Raspberry Pi has no NVIDIA GPU.',
    tetragon: noBtf('It'),
    falco: noBtf('It'),
    coroot: noBtf('Its node agent'),
    prometheus: 'Its head and its compaction would take a board of 8Gi; studio keeps the metrics.',
    loki: 'The disks of the boards are slow and small; studio keeps the logs.',
    tempo: 'The disks of the boards are slow and small; studio keeps the traces.',
    vllm: 'A Raspberry Pi has no NVIDIA GPU; forge has it.',
    openhands: 'A model that can use tools is too large for 8Gi; studio and forge have it.',
    spinkube:
      'Installing a shim restarts k3s on every node and freezes its containerd configuration in a template.',
    rabbitmq: 'The disks of the boards are slow and small; studio keeps events.',
    'lambda-operator': 'Nothing is built on the boards; Knative Services of images from elsewhere run here.',
    'contract-agents': 'Functions of their kind are built by the operator, which is not here.',
  },
  shipsTelemetryTo: 'studio',
  links: ['studio'],
  sizes: {
    longhorn: { replicas: 2 },
    ollama: { models: ['llama3.2:1b'], storage: '10Gi', cpu: '2', memory: '3Gi' },
    linkerd: { replicas: 1 },
    knative: { replicas: 1 },
  },
};

function noBtf(reader: string): string {
  return (
    `${reader} needs BTF, which is not confirmed for the kernel of Raspberry Pi OS. ` +
    'Once every node has /sys/kernel/btf/vmlinux: set btf to true, list the component, give its amounts.'
  );
}
