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
    spegel: 'One node has no other node to take images from.',
    openhands: 'Its CPU and its workspace do not fit beside the rest; studio has it.',
    spinkube: 'Installing a shim restarts containerd, here under every pod of the cluster; studio has it.',
  },
  sizes: {
    ollama: { cpu: '500m' },
    coroot: { prometheus: '10Gi', clickhouse: '20Gi' },
  },
});
