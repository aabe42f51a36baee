import { expect, it } from 'vitest';
import { coroot, edge, ollama, problemsOf, withNetwork, withSizes } from './define-cluster.fixtures.ts';
import type { ClusterSpec } from './define-cluster.ts';
import { forge } from './forge.ts';
import { spinNode } from './labels.ts';
import { pro } from './pro.ts';

const cases: readonly (readonly [string, ClusterSpec, readonly string[]])[] = [
  [
    'a component neither listed nor explained',
    { ...edge, without: { ...edge.without, coroot: undefined } },
    ['without.coroot: the component is not listed and no reason is given'],
  ],
  [
    'a blank reason',
    { ...edge, without: { ...edge.without, coroot: ' ' } },
    ['without.coroot: the component is not listed and no reason is given'],
  ],
  [
    'a component both listed and left out',
    { ...edge, without: { ...edge.without, traefik: 'No ports.' } },
    ['without.traefik: the component is listed and left out'],
  ],
  [
    'a component listed twice',
    { ...edge, components: [...edge.components, 'traefik'] },
    [`components[${edge.components.length}]: traefik is listed twice`],
  ],
  [
    'a listed component without amounts',
    { ...edge, sizes: { ...edge.sizes, longhorn: undefined } },
    ['sizes.longhorn: longhorn is listed and has no amounts'],
  ],
  [
    'amounts of an absent component',
    withSizes(edge, { coroot }),
    ['sizes.coroot: coroot is left out and has amounts'],
  ],
  [
    'unreadable amounts of Ollama',
    withSizes(edge, { ollama: { models: [], storage: '1gb', cpu: '0', memory: '?' } }),
    [
      'sizes.ollama.models: no model is named',
      'sizes.ollama.storage: "1gb" is not a Kubernetes quantity',
      'sizes.ollama.cpu: 0 is not above zero',
      'sizes.ollama.memory: "?" is not a Kubernetes quantity',
    ],
  ],
  [
    'more GPUs than a node has',
    withSizes(forge, { ollama: { ...ollama, gpus: 3 } }),
    ['sizes.ollama.gpus: 3 wanted, no node has more than 2'],
  ],
  [
    'unusable amounts of Coroot',
    withSizes(pro, { coroot: { storage: '0', prometheus: 'x', clickhouse: '-1Gi', keepers: 2 } }),
    [
      'sizes.coroot.storage: 0 is not above zero',
      'sizes.coroot.prometheus: "x" is not a Kubernetes quantity',
      'sizes.coroot.clickhouse: -1Gi is not above zero',
      'sizes.coroot.keepers: an even count has no quorum',
    ],
  ],
  [
    'no workspace for OpenHands',
    withSizes(pro, { openhands: { workspace: '0Gi' } }),
    ['sizes.openhands.workspace: 0Gi is not above zero'],
  ],
  [
    'half a wasm replica',
    withSizes(pro, { spin: { replicas: 0.5, nodes: spinNode } }),
    ['sizes.spin.replicas: 0.5 is not a whole number above zero'],
  ],
  [
    'unusable amounts of the stores',
    withSizes(pro, { objectStore: { storage: '20GB' }, redis: { storage: '0', memory: '-1Gi' } }),
    [
      'sizes.objectStore.storage: "20GB" is not a Kubernetes quantity',
      'sizes.redis.storage: 0 is not above zero',
      'sizes.redis.memory: -1Gi is not above zero',
    ],
  ],
  [
    'more of a model than the nodes and the model have',
    withSizes(forge, {
      vllm: {
        model: 'llama-3.1-70b',
        replicas: 5,
        contextLength: 200_000,
        storage: '100Gi',
        cpu: '4',
        memory: '64Gi',
      },
    }),
    [
      'sizes.vllm.replicas: 5 wanted, 4 nodes have GPUs and each holds one',
      'sizes.vllm.contextLength: the model knows 131072 tokens',
    ],
  ],
  [
    'more pods of the mesh than nodes that take them',
    withSizes(pro, { linkerd: { replicas: 7 } }),
    ['sizes.linkerd.replicas: 7 replicas need as many nodes without taints, there are 6'],
  ],
  [
    'links without a gateway of its own',
    {
      ...edge,
      components: edge.components.filter((name) => name !== 'linkerd-multicluster'),
      without: { ...edge.without, 'linkerd-multicluster': 'No.' },
    },
    ['links: the cluster links to others without linkerd-multicluster'],
  ],
  [
    'links to itself and twice',
    { ...edge, links: ['pi', 'studio', 'studio'] },
    ['links[0]: the cluster links to itself', 'links[2]: studio is named twice'],
  ],
  [
    'a gateway without ports',
    withNetwork(edge, { peering: undefined }),
    ['network.peering: linkerd-multicluster is listed and the gateway has no ports'],
  ],
  [
    'doors that lead nowhere on k3s',
    withNetwork(edge, {
      peering: { address: '192.168.10', apiServerPort: 7443, gateway: { port: 29999, probe: 30080 } },
    }),
    [
      'network.peering.address: "192.168.10" is not an IPv4 address',
      'network.peering.gateway.port: 29999 is not in the NodePort range 30000-32767',
      'network.peering.gateway.probe: 30080 is a port of the ingress',
      'network.peering.apiServerPort: a k3s server has its API at 6443 alone',
    ],
  ],
  [
    'doors that are one, to whoever is inside',
    withNetwork(pro, {
      peering: { address: '127.0.0.1', apiServerPort: 6443, gateway: { port: 30143, probe: 30143 } },
    }),
    [
      'network.peering.address: 127.0.0.1 is the machine itself for whoever uses it',
      'network.peering.gateway.probe: 30143 is the port of the gateway too',
      'network.peering.apiServerPort: 6443 is another port of the machine already',
    ],
  ],
  [
    'more Longhorn replicas than nodes',
    withSizes(edge, { longhorn: { replicas: 6 } }),
    ['sizes.longhorn.replicas: 6 replicas on 5 nodes stay degraded'],
  ],
];

it.each(cases)('refuses %s', (_, spec, problems) => {
  expect(problemsOf(spec)).toEqual(problems);
});
