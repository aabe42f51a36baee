import { kindNodes } from './kind-nodes.ts';
import { macStudioVm } from './machines.ts';
import { profile } from './profile.ts';
import { studio } from './studio.ts';

export const studio1Node = profile(studio, {
  name: 'studio-1-node',
  purpose: 'Lightweight production: tries a deployment before studio gets it',
  nodes: kindNodes('studio-1-node', macStudioVm, [
    { role: 'control-plane', count: 1, cpu: 3.5, memory: '24Gi', disk: '128Gi' },
  ]),
  network: {
    podCidr: '10.22.0.0/16',
    serviceCidr: '10.23.0.0/16',
    domain: 'studio-1-node.homelab.local',
    nodePorts: { from: 32000, to: 32999 },
    ingress: { http: 32080, https: 32443 },
    hostPorts: { http: 32080, https: 32443 },
    apiServerPort: 6446,
  },
  without: {
    'linkerd-multicluster': 'It tries studio out; other clusters see studio itself.',
    falco: "Studio's Falco runs on the same kernel and sees every process of this cluster too.",
    spegel: 'One node has no other node to take images from.',
    openhands: 'Its CPU and its workspace do not fit beside the rest; studio has it.',
    spinkube: 'Installing a shim restarts containerd, here under every pod of the cluster; studio has it.',
  },
  sizes: {
    prometheus: { retentionDays: 2, storage: '10Gi', memory: '384Mi', alertmanager: false },
    loki: { retentionDays: 2, keptIn: 'volume', storage: '10Gi' },
    tempo: { retentionDays: 1, keptIn: 'volume', storage: '5Gi' },
    // Those of pro: the larger model of studio would leave no room for a pod that is replaced.
    ollama: {
      models: ['llama3.2:3b', 'qwen2.5-coder:1.5b'],
      storage: '10Gi',
      cpu: '500m',
      memory: '10Gi',
    },
    objectStore: { storage: '20Gi' },
    redis: { storage: '2Gi', memory: '256Mi' },
    linkerd: { replicas: 1 },
    coroot: { clickhouse: '20Gi' },
    knative: { replicas: 1 },
    rabbitmq: { replicas: 1, storage: '5Gi', cpu: '25m', memory: '512Mi' },
    // studio reads the chains; two readers would alert twice.
    contractAgents: { watch: [] },
  },
});
