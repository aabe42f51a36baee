import { describe, expect, it } from 'vitest';
import { type ClusterSpec, ClusterSpecError, defineCluster, type NodeSpec } from './define-cluster.ts';
import { forge } from './forge.ts';
import { spinNode } from './labels.ts';
import { pi } from './pi.ts';
import { pro } from './pro.ts';

/** Problems of a literal as `path: problem`. */
function problemsOf(spec: ClusterSpec): readonly string[] {
  try {
    defineCluster(spec);
    return [];
  } catch (error) {
    if (!(error instanceof ClusterSpecError)) throw error;
    return error.problems.map(({ path, problem }) => `${path}: ${problem}`);
  }
}

const edge = pi();
const node = edge.nodes[1] as NodeSpec;

function withNode(changes: Partial<NodeSpec>): ClusterSpec {
  return { ...edge, nodes: [edge.nodes[0] as NodeSpec, { ...node, ...changes }, ...edge.nodes.slice(2)] };
}

function withNetwork(spec: ClusterSpec, changes: Partial<ClusterSpec['network']>): ClusterSpec {
  return { ...spec, network: { ...spec.network, ...changes } };
}

function withSizes(spec: ClusterSpec, changes: ClusterSpec['sizes']): ClusterSpec {
  return { ...spec, sizes: { ...spec.sizes, ...changes } };
}

const ollama = { models: ['llama3.2:1b'], storage: '10Gi', cpu: '2', memory: '3Gi' };
const coroot = { storage: '10Gi', prometheus: '10Gi', clickhouse: '20Gi', keepers: 1 };

const cases: readonly (readonly [string, ClusterSpec, readonly string[]])[] = [
  ['a name with capitals', { ...edge, name: 'Pi' }, ['name: "Pi" is not a DNS label']],
  ['a name that is too long', { ...edge, name: 'p'.repeat(41) }, ['name: longer than 40 characters']],
  ['a node name with a dot', withNode({ name: 'pi.2' }), ['nodes[1].name: "pi.2" is not a DNS label']],
  ['a node name used twice', withNode({ name: 'pi-1' }), ['nodes[1].name: pi-1 is used by another node']],
  [
    'no control plane',
    { ...edge, nodes: edge.nodes.slice(1) },
    ['nodes: no node has the role control-plane'],
  ],
  [
    'an even control plane',
    withNode({ role: 'control-plane' }),
    ['nodes: 2 control-plane nodes lose their quorum with one of them'],
  ],
  ['no CPU', withNode({ cpu: 0 }), ['nodes[1].cpu: 0 is not a number of CPUs above zero']],
  [
    'no number of CPUs',
    withNode({ cpu: Number.NaN }),
    ['nodes[1].cpu: NaN is not a number of CPUs above zero'],
  ],
  ['memory of zero', withNode({ memory: '0' }), ['nodes[1].memory: 0 is not above zero']],
  ['unreadable memory', withNode({ memory: '8GB' }), ['nodes[1].memory: "8GB" is not a Kubernetes quantity']],
  ['an unreadable disk', withNode({ disk: 'big' }), ['nodes[1].disk: "big" is not a Kubernetes quantity']],
  [
    'an unreadable kernel',
    withNode({ kernel: 'new' }),
    ['nodes[1].kernel: "new" is not a Linux kernel release'],
  ],
  [
    'GPUs without count and memory',
    withNode({ gpus: { product: 'NVIDIA L40S', count: 0, memory: '-1G' } }),
    [
      'nodes[1].gpus.count: 0 is not a whole number above zero',
      'nodes[1].gpus.memory: -1G is not above zero',
    ],
  ],
  [
    'an unreadable CIDR',
    withNetwork(edge, { podCidr: '10.30.0.0' }),
    ['network.podCidr: "10.30.0.0" is not a CIDR'],
  ],
  [
    'services inside pods',
    withNetwork(edge, { serviceCidr: '10.30.128.0/17' }),
    ['network.serviceCidr: overlaps podCidr'],
  ],
  [
    'nodes inside services',
    withNetwork(edge, { nodeCidr: '10.31.0.0/24' }),
    ['network.nodeCidr: overlaps serviceCidr'],
  ],
  [
    'a domain with a space',
    withNetwork(edge, { domain: 'a b' }),
    ['network.domain: "a b" is not a DNS name'],
  ],
  [
    'a host name for an address',
    withNetwork(edge, { address: 'pi' }),
    ['network.address: "pi" is not an IPv4 address'],
  ],
  [
    'NodePorts beyond the last port',
    withNetwork(edge, { nodePorts: { from: 30000, to: 70000 } }),
    ['network.nodePorts.to: 70000 is not a port'],
  ],
  [
    'NodePorts the wrong way round',
    withNetwork(edge, { nodePorts: { from: 32767, to: 30000 } }),
    [
      'network.nodePorts: begins at 32767 and ends at 30000',
      'network.ingress.http: 30080 is not in the NodePort range 32767-30000',
      'network.ingress.https: 30443 is not in the NodePort range 32767-30000',
      'network.peering.gateway.port: 30143 is not in the NodePort range 32767-30000',
      'network.peering.gateway.probe: 30191 is not in the NodePort range 32767-30000',
    ],
  ],
  [
    'an ingress port outside the range',
    withNetwork(edge, { ingress: { http: 80, https: 30443 } }),
    ['network.ingress.http: 80 is not in the NodePort range 30000-32767'],
  ],
  [
    'one port for http and https',
    withNetwork(edge, { ingress: { http: 30080, https: 30080 } }),
    ['network.ingress.https: 30080 is the port of http too'],
  ],
  [
    'an API server port of its own on k3s',
    withNetwork(edge, { apiServerPort: 6444 }),
    ['network.apiServerPort: k3s serves its API at 6443'],
  ],
  [
    'host ports on k3s',
    withNetwork(edge, { hostPorts: { http: 80, https: 443 } }),
    ['network.hostPorts: only kind maps ports of a machine'],
  ],
  [
    'one host port for both',
    withNetwork(pro, { hostPorts: { http: 443, https: 443 } }),
    ['network.hostPorts.https: 443 is the port of http too'],
  ],
  [
    'a host port for the ingress that the API server has',
    withNetwork(pro, { hostPorts: { http: 80, https: 6443 } }),
    ['network.apiServerPort: 6443 is a port of the ingress on the same machine'],
  ],
  ['no API server port', withNetwork(pro, { apiServerPort: 0 }), ['network.apiServerPort: 0 is not a port']],
  [
    'the API server on the port of the ingress',
    withNetwork(pro, { apiServerPort: 30443 }),
    ['network.apiServerPort: 30443 is a port of the ingress on the same machine'],
  ],
  [
    'a kind cluster without machine',
    { ...pro, machine: undefined },
    ['machine: kind nodes share a machine and none is named'],
  ],
  [
    'a machine without memory',
    {
      ...pro,
      machine: { name: 'm', cpu: 24, memory: '0', disk: '1T', reserved: { cpu: '2', memory: '1Gi' } },
    },
    ['machine.memory: 0 is not above zero'],
  ],
  [
    'more nodes than the machine holds',
    {
      ...pro,
      machine: { name: 'm', cpu: 6, memory: '45Gi', disk: '1T', reserved: { cpu: '1', memory: '2Gi' } },
    },
    ['nodes: take 6000m CPU of 5000m', 'nodes: take 45056Mi memory of 44032Mi'],
  ],
  [
    'a name that kind does not give',
    {
      ...pro,
      nodes: pro.nodes.map((each, index) => (index === 2 ? { ...each, name: 'pro-worker-2' } : each)),
    },
    ['nodes[2].name: kind names this node pro-worker2'],
  ],
  [
    'a taint that kind does not give',
    { ...pro, nodes: pro.nodes.map((each, index) => (index === 0 ? { ...each, taints: [] } : each)) },
    ['nodes[0].taints: kind gives this node node-role.kubernetes.io/control-plane alone'],
  ],
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

describe('defineCluster', () => {
  it('gives a valid literal back', () => {
    expect(defineCluster(pro)).toBe(pro);
  });

  it.each(cases)('refuses %s', (_, spec, problems) => {
    expect(problemsOf(spec)).toEqual(problems);
  });

  it('refuses a component that does not exist', () => {
    const components = JSON.parse('["valkey"]') as ClusterSpec['components'];
    const without = JSON.parse('{"minio": "No."}') as ClusterSpec['without'];
    const spec = {
      ...edge,
      components: [...edge.components, ...components],
      without: { ...edge.without, ...without },
    };
    expect(problemsOf(spec)).toEqual([
      `components[${edge.components.length}]: there is no component valkey`,
      'without.minio: there is no component minio',
    ]);
  });

  it('tells every problem at once, each with its fix', () => {
    const spec = withNetwork(withNode({ cpu: -1, memory: '8GB' }), { domain: '' });
    expect(() => defineCluster(spec)).toThrowErrorMatchingInlineSnapshot(`
      [ClusterSpecError: cluster pi is not valid:
        nodes[1].cpu: -1 is not a number of CPUs above zero; write the CPUs of the node, for example 4 or 0.5
        nodes[1].memory: "8GB" is not a Kubernetes quantity; write a number and a suffix, for example 500m, 2 or 16Gi
        network.domain: "" is not a DNS name; write labels joined by dots]
    `);
  });
});
