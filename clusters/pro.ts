import { defineCluster } from './define-cluster.ts';
import { kindNodes } from './kind-nodes.ts';
import { spinNode } from './labels.ts';
import { macStudio, macStudioVm } from './machines.ts';

export const pro = defineCluster({
  name: 'pro',
  purpose: 'Development and testing',
  engine: 'kind',
  kubernetes: '1.36',
  machine: macStudio,
  nodes: kindNodes('pro', macStudioVm, [
    { role: 'control-plane', count: 1, cpu: 1, memory: '4Gi', disk: '64Gi' },
    { role: 'worker', count: 1, cpu: 1.5, memory: '12Gi', disk: '64Gi' },
    { role: 'worker', count: 1, cpu: 1, memory: '8Gi', disk: '64Gi' },
    { role: 'worker', count: 4, cpu: 0.625, memory: '5Gi', disk: '64Gi', labels: spinNode },
  ]),
  network: {
    podCidr: '10.10.0.0/16',
    serviceCidr: '10.11.0.0/16',
    nodeCidr: '172.18.0.0/16',
    domain: 'pro.homelab.local',
    nodePorts: { from: 30000, to: 30499 },
    ingress: { http: 30080, https: 30443 },
    address: '127.0.0.1',
    apiServerPort: 6443,
  },
  tracingPolicies: 'monitor',
  components: [
    'cert-manager',
    'local-path',
    'traefik',
    'ollama',
    'tetragon',
    'coroot',
    'spegel',
    'k8sgpt',
    'openhands',
    'spinkube',
  ],
  without: {
    longhorn:
      'All nodes are containers on one disk, so replicas would protect nothing; local-path serves it.',
    'nvidia-device-plugin': 'Containers on macOS get no GPU.',
  },
  sizes: {
    ollama: {
      models: ['llama3.2:3b', 'qwen2.5-coder:1.5b'],
      storage: '10Gi',
      cpu: '1',
      memory: '10Gi',
    },
    coroot: { storage: '10Gi', prometheus: '10Gi', clickhouse: '20Gi', keepers: 1 },
    openhands: { workspace: '50Gi' },
    spin: { replicas: 1, nodes: spinNode },
  },
});
