import { kindNodes } from './kind-nodes.ts';
import { macStudioVm } from './machines.ts';
import { pro } from './pro.ts';
import { profile } from './profile.ts';

export const pro1Node = profile(pro, {
  name: 'pro-1-node',
  purpose: 'Lightweight development on one node',
  nodes: kindNodes('pro-1-node', macStudioVm, [
    { role: 'control-plane', count: 1, cpu: 2.5, memory: '16Gi', disk: '96Gi' },
  ]),
  network: {
    podCidr: '10.12.0.0/16',
    serviceCidr: '10.13.0.0/16',
    domain: 'pro-1-node.homelab.local',
    nodePorts: { from: 31000, to: 31999 },
    ingress: { http: 31080, https: 31443 },
    apiServerPort: 6444,
  },
  without: {
    coroot: 'Its database takes more CPU than the services that it would watch here; pro has it.',
    spegel: 'One node has no other node to take images from.',
    openhands: 'Its workspace and a model that can use tools do not fit beside the rest; pro has it.',
    spinkube: 'Installing a shim restarts containerd, here under every pod of the cluster; pro has it.',
  },
  sizes: { ollama: { cpu: '500m' } },
});
