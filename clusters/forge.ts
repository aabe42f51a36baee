import type { NodeSpec } from './cluster-spec.ts';
import { defineCluster } from './define-cluster.ts';
import { spinNode } from './labels.ts';

const ubuntu = { arch: 'amd64', kernel: '6.8.0-87-generic', btf: true } as const;
const server = { ...ubuntu, role: 'control-plane', cpu: 16, memory: '64Gi', disk: '1Ti' } as const;
const agent = { ...ubuntu, role: 'worker', cpu: 16, memory: '64Gi', disk: '1Ti' } as const;
const gpuAgent: Omit<NodeSpec, 'name'> = {
  ...ubuntu,
  role: 'worker',
  cpu: 32,
  memory: '256Gi',
  disk: '2Ti',
  gpus: { product: 'NVIDIA L40S', count: 2, memory: '48G' },
  labels: { 'nvidia.com/gpu.present': 'true' },
  taints: [{ key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' }],
};

export const forge = defineCluster({
  name: 'forge',
  purpose: 'AI training and inference on GPUs',
  engine: 'k3s',
  kubernetes: '1.36',
  nodes: [
    { name: 'forge-server-1', ...server },
    { name: 'forge-server-2', ...server },
    { name: 'forge-server-3', ...server },
    { name: 'forge-agent-1', ...agent, labels: spinNode },
    { name: 'forge-gpu-1', ...gpuAgent },
    { name: 'forge-gpu-2', ...gpuAgent },
    { name: 'forge-gpu-3', ...gpuAgent },
    { name: 'forge-gpu-4', ...gpuAgent },
  ],
  network: {
    podCidr: '10.40.0.0/16',
    serviceCidr: '10.41.0.0/16',
    nodeCidr: '192.168.20.0/24',
    domain: 'forge.homelab.local',
    nodePorts: { from: 30000, to: 32767 },
    ingress: { http: 30080, https: 30443 },
    address: '192.168.20.10',
    apiServerPort: 6443,
  },
  tracingPolicies: 'monitor',
  components: [
    'cert-manager',
    'longhorn',
    'traefik',
    'ollama',
    'nvidia-device-plugin',
    'tetragon',
    'coroot',
    'spegel',
    'k8sgpt',
    'openhands',
    'spinkube',
  ],
  without: {
    'local-path': 'Longhorn is the one default StorageClass.',
  },
  sizes: {
    longhorn: { replicas: 3 },
    ollama: {
      models: ['llama3.1:8b', 'qwen2.5-coder:32b'],
      storage: '100Gi',
      cpu: '8',
      memory: '32Gi',
      gpus: 2,
    },
    coroot: { storage: '20Gi', prometheus: '20Gi', clickhouse: '100Gi', keepers: 3 },
    openhands: { workspace: '50Gi' },
    spin: { replicas: 2, nodes: spinNode },
  },
});
