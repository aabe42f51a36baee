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
    'linkerd-multicluster': 'It is a place to try things; pro is the one that is linked.',
    prometheus: 'Its memory and CPU are for what is being developed; pro has it.',
    loki: 'Without Grafana nobody reads it; `kubectl logs` shows one node well enough.',
    tempo: 'Without Grafana nobody reads it; pro has it.',
    alloy: 'There is nothing here to send logs, traces and metrics to.',
    coroot: 'Its database takes more CPU than the services that it would watch here; pro has it.',
    spegel: 'One node has no other node to take images from.',
    openhands: 'Its workspace and a model that can use tools do not fit beside the rest; pro has it.',
    'contract-agents':
      'Compiling and proving take the cores that are for what is being developed; pro has them.',
    spinkube: 'Installing a shim restarts containerd, here under every pod of the cluster; pro has it.',
  },
  sizes: {
    ollama: { cpu: '500m' },
    objectStore: { storage: '10Gi' },
    redis: { memory: '128Mi' },
    linkerd: { replicas: 1 },
    knative: { replicas: 1 },
    rabbitmq: { replicas: 1, storage: '5Gi', cpu: '25m', memory: '512Mi' },
  },
});
