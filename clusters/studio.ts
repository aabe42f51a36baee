import { defineCluster } from './define-cluster.ts';
import { kindNodes } from './kind-nodes.ts';
import { spinNode } from './labels.ts';
import { macStudio, macStudioVm } from './machines.ts';

export const studio = defineCluster({
  name: 'studio',
  purpose: 'Production AI agents',
  engine: 'kind',
  kubernetes: '1.36',
  machine: macStudio,
  nodes: kindNodes('studio', macStudioVm, [
    { role: 'control-plane', count: 3, cpu: 1, memory: '4Gi', disk: '80Gi' },
    { role: 'worker', count: 1, cpu: 2.5, memory: '20Gi', disk: '80Gi' },
    { role: 'worker', count: 1, cpu: 1, memory: '10Gi', disk: '80Gi' },
    { role: 'worker', count: 7, cpu: 0.5, memory: '6Gi', disk: '80Gi', labels: spinNode },
  ]),
  network: {
    podCidr: '10.20.0.0/16',
    serviceCidr: '10.21.0.0/16',
    nodeCidr: '172.18.0.0/16',
    domain: 'homelab.local',
    nodePorts: { from: 30500, to: 30999 },
    ingress: { http: 30580, https: 30943 },
    hostPorts: { http: 80, https: 443 },
    address: '127.0.0.1',
    apiServerPort: 6445,
  },
  tracingPolicies: 'enforce',
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
      models: ['llama3.2:3b', 'qwen2.5-coder:7b'],
      storage: '20Gi',
      cpu: '2',
      memory: '16Gi',
    },
    coroot: { storage: '10Gi', prometheus: '20Gi', clickhouse: '50Gi', keepers: 1 },
    openhands: { workspace: '50Gi' },
    spin: { replicas: 3, nodes: spinNode },
  },
});
